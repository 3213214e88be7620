import { expect, it } from 'vitest';
import { mountPauses } from '../../../src/agent/pause/pause-feature.tsx';
import { pauseMessages } from '../../../src/i18n/locales/en/features.ts';
import type { PausePolicy } from '../../../src/recording/policy.ts';
import { panel } from '../quiet-page.ts';
import { createPauseHarness } from '../../recording/pause/pause-harness.ts';
import { recording } from '../../recording/session/session-harness.ts';

/** A paused call, with the toasts that the workspace gets about its pause. */
async function pausedWith(policy: PausePolicy) {
  const call = await createPauseHarness({});
  const toasts: string[] = [];
  mountPauses({
    ...call,
    policy,
    past: [],
    promise: { read: () => null, save: () => undefined },
    shown: panel,
    badge: () => undefined,
    toast: (_kind, title) => void toasts.push(title),
    lang: 'en',
    messages: pauseMessages,
  });
  await call.pause();
  return { ...call, toasts };
}

it('a reminder due when the pause ends automatically is not sent', async () => {
  const call = await pausedWith({ remindEveryMs: 60_000, autoResumeAfterMs: 120_000 });
  await call.advance(60_000);
  await call.advance(30_000);
  expect(call.toasts).toEqual(['Paused for 1 minute.', pauseMessages.resumesSoon]);
  await call.advance(30_000);
  expect(call.sent).toEqual(['pause', 'resume']);
  await call.answer('accepted');
  await call.news(recording);
  await call.advance(60_000);
  expect(call.toasts).toHaveLength(2);
});

it('a reminder is sent after all if resuming automatically failed', async () => {
  const call = await pausedWith({ remindEveryMs: 60_000, autoResumeAfterMs: 60_000 });
  await call.advance(60_000);
  expect(call.toasts).toEqual([pauseMessages.resumesSoon]);
  await call.answer({ kind: 'notPermitted', lack: 'permission', missing: ['a:b:c'] });
  await call.advance(1_000);
  expect(call.toasts).toEqual([pauseMessages.resumesSoon, 'Paused for 1 minute.']);
});
