import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../src/recording/session/view.ts';
import {
  createSessionHarness,
  harnessWith,
  held,
  paused,
  recording,
  silent,
  snapshot,
} from './session-harness.ts';

describe('what is shown of a session', () => {
  it.each([
    ['unknown', 'unknown'],
    ['notRecorded', 'idle'],
    ['suppressed', 'idle'],
    ['recording', 'recording'],
    ['paused', 'paused'],
    ['pausedOnHold', 'paused'],
    ['ended', 'ended'],
  ] as const)('gives the status %s the look %s', (status, tone) => {
    expect(toneOf(status)).toBe(tone);
  });

  it.each([
    ['not recorded', silent, 'notRecorded', 'idle'],
    ['held back', snapshot({ policy: 'paused' }, 'suppression'), 'suppressed', 'idle'],
    ['recorded', recording, 'recording', 'recording'],
    ['paused', paused, 'paused', 'paused'],
    ['paused by a hold', held, 'pausedOnHold', 'paused'],
  ] as const)('names a call that is %s, with the same look', async (_, first, label, tone) => {
    const { view } = await harnessWith(first);
    expect(view()).toMatchObject({ label, tone, confirmed: true, busy: false });
  });

  it.each([
    ['start', silent, 'starting', 'hoped'],
    ['stop', recording, 'stopping', 'recording'],
    ['pause', recording, 'pausing', 'recording'],
    ['resume', paused, 'resuming', 'hoped'],
  ] as const)(
    'is the command under way (%s), and looks recorded where the call may still be',
    async (command, first, label, tone) => {
      const { sessionStore, view } = await harnessWith(first);
      sessionStore.press(command);
      expect(view()).toMatchObject({ label, tone, busy: true });
    },
  );

  it('says whether a sign-in is needed', async () => {
    expect((await harnessWith(silent)).view().signIn).toBe('notNeeded');
    const signInOf = (access: 'renewing' | 'needed') =>
      createSessionHarness({ access }).view().signIn;
    expect(signInOf('renewing')).toBe('underWay');
    expect(signInOf('needed')).toBe('needed');
  });
});
