import { expect, it } from 'vitest';
import { recordHistory } from '../../../src/recording/session/history.ts';
import { createSessionHarness, harnessWith, recording, silent } from './session-harness.ts';

it('the history has every step since the session was opened, with its time', async () => {
  const harness = createSessionHarness();
  const { past } = recordHistory(harness.sessionStore, harness.clock.now);
  await harness.answerRead(silent);
  await harness.advance(5_000);
  harness.sessionStore.press('start');
  const [read, press] = past();
  expect(read?.before.confirmed).toBe(false);
  expect(read?.session.confirmed).toBe(true);
  expect(press?.session.pending?.command).toBe('start');
  expect((press?.at ?? 0) - (read?.at ?? 0)).toBe(5_000);
});

it('the history ends when it is no longer needed', async () => {
  const { sessionStore, clock } = await harnessWith(silent);
  const history = recordHistory(sessionStore, clock.now);
  sessionStore.press('start');
  history.close();
  sessionStore.stateReceived(recording);
  expect(history.past()).toEqual([]);
});
