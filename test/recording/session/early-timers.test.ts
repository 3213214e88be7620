import { expect, it } from 'vitest';
import { recording, setStage } from './stage.ts';

it('a timer that comes a moment early, as in browsers, is set anew', async () => {
  const stage = setStage({ early: 2 });
  await stage.answerRead(recording);
  stage.sessionStore.press('pause');
  await stage.answer({ kind: 'platform', status: 503 });
  expect(stage.sent).toEqual(['pause']);
  await stage.advance(10_000);
  expect(stage.sent).toEqual(['pause', 'pause']);
});
