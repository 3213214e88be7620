import { expect, it } from 'vitest';
import { keepPress } from '../../src/agent/keep-press.ts';
import type { StoredPress } from '../../src/recording/session/session.ts';
import { createSessionHarness, silent } from '../recording/session/session-harness.ts';

const CALL = 'the-call';

/** A page on a call, and what it keeps when it is unloaded. */
async function openPage(holdsWrites: () => boolean) {
  const harness = createSessionHarness();
  await harness.answerRead(silent);
  const kept: (readonly [StoredPress | null, string | null])[] = [];
  const keep = keepPress(
    harness.sessionStore,
    { keep: (_, press, holder) => void kept.push([press, holder]) },
    CALL,
    harness.clock.now,
    holdsWrites,
  );
  return { ...harness, keep, kept };
}

it('a press that was sent but not answered is kept as sent: a read must show whether it took effect', async () => {
  const { sessionStore, keep, kept } = await openPage(() => false);
  sessionStore.press('start');
  keep('the-frame');
  keep(null);
  const press = expect.objectContaining({ command: 'start', isSent: true });
  expect(kept).toEqual([
    [press, 'the-frame'],
    [press, null],
  ]);
});

it('a press is kept to be sent later if the page was still holding back its writes', async () => {
  const { sessionStore, keep, kept } = await openPage(() => true);
  sessionStore.press('start');
  keep(null);
  expect(kept).toEqual([[expect.objectContaining({ command: 'start', isSent: false }), null]]);
});

it('a page without a pending press removes only what it kept itself', async () => {
  const page = await openPage(() => false);
  const { sessionStore, keep, kept } = page;
  keep(null);
  expect(kept).toEqual([]);
  sessionStore.press('start');
  keep(null);
  await page.answer({ kind: 'conflict' });
  keep(null);
  expect(kept.at(-1)).toEqual([null, null]);
});
