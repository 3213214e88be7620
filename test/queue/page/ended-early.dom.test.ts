import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { failed, success } from '../../../src/recording/failure.ts';
import { policyPaused } from '../../recording/bulk/fake-queue.ts';
import { seen } from '../queue-harness.ts';
import { button, execute, noPermission, opened, openPage, press } from './screen.ts';

test('the report of a bulk action that ended early says so, and gives the reason once', async () => {
  const { pass, toasts } = openPage({
    count: 30,
    queue: { execute: () => Promise.resolve(failed(noPermission)) },
  });
  await opened();
  await execute('Pause', 30);
  await pass(60_000);
  const report = within(await screen.findByRole('region', { name: 'Pause ended early' }));
  const [warning, what, next] = [...report.getByRole('alert').children];
  expect(warning?.textContent).toContain('card');
  expect(what?.textContent).toContain('Recording > Recording > Edit');
  expect(next?.textContent).not.toBe('');
  expect(report.queryByRole('list')).toBeNull();
  expect(toasts.map(([kind, title]) => [kind, title])).toEqual([['error', 'Pause ended early']]);
});

test('the report of a resume that ended early has no warning, because nothing is recorded', async () => {
  const { pass } = openPage({
    count: 30,
    queue: {
      readCall: (id) => Promise.resolve(success(seen(id, policyPaused))),
      execute: () => Promise.resolve(failed(noPermission)),
    },
  });
  await button('Paused 30');
  await execute('Resume', 30);
  await pass(60_000);
  const alert = await screen.findByRole('alert');
  expect(alert.children).toHaveLength(2);
});

test('a bulk action that is being canceled no longer says how long it will take', async () => {
  const answers: (() => void)[] = [];
  const { pass } = openPage({
    count: 30,
    queue: {
      execute: () => new Promise((resolve) => answers.push(() => resolve(success('alreadyDone')))),
    },
  });
  await opened();
  await execute('Pause', 30);
  await pass(0);
  answers[0]?.();
  await pass(2_000);
  await screen.findByText(/^1 of 30 · .* left$/);
  await press('Cancel');
  await screen.findByText(/^\d+ of 30 · [\d,]+ per minute$/);
});
