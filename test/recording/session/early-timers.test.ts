import { expect, it } from 'vitest';
import { createSessionHarness, recording } from './session-harness.ts';

it('a timer that fires a moment early, as in browsers, is set again', async () => {
  const harness = createSessionHarness({ early: 2 });
  await harness.answerRead(recording);
  harness.sessionStore.press('pause');
  await harness.answer({ kind: 'platform', status: 503 });
  expect(harness.sent).toEqual(['pause']);
  await harness.advance(10_000);
  expect(harness.sent).toEqual(['pause', 'pause']);
});
