import type { FrameLocator, Page } from '@playwright/test';
import type { Control } from '../support/control.ts';
import { queued, setPace } from '../support/supervisor.ts';
import { expect } from './supervised.ts';

/** Calls of a run that is to be met in the middle. */
export const CALLS = 40;

/**
 * Pauses all calls of a queue of so many, and resolves in the middle: a dozen calls are done, and the others take some
 * ten seconds, or until `setPace(control, 'ample')`.
 */
export async function beginLongRun(where: Page | FrameLocator, control: Control): Promise<void> {
  const press = (name: string) => where.getByRole('button', { name, exact: true }).click();
  await expect(where.getByText('Live', { exact: true })).toBeVisible();
  await expect(where.getByText('Not checked yet')).toHaveCount(0);
  await press(`Pause recording on ${CALLS} calls`);
  await setPace(control, 'slow');
  await press(`Pause ${CALLS} recordings`);
  await expect(where.getByText(new RegExp(`\\b[1-9]\\d? of ${CALLS}`))).toBeVisible();
}

/** The calls that commands reached, each named by its id, once each of them was answered and has had its effect. */
export async function reachedCalls(control: Control): Promise<readonly string[]> {
  let reached: readonly string[] = [];
  const isSettled = async (): Promise<boolean> => {
    const sent = (await control.requests()).filter(({ path }) => path.endsWith('/recordingstate'));
    reached = sent.map(({ path }) => path.split('/').at(-2) ?? '');
    const calls = await queued(control);
    const paused = calls.filter(({ securePause }) => securePause).map(({ id }) => id);
    return (
      sent.every(({ status }) => status === 202) &&
      paused.toSorted().join() === reached.toSorted().join()
    );
  };
  await expect.poll(isSettled, 'every command has had its effect, and nothing else has').toBe(true);
  return reached;
}
