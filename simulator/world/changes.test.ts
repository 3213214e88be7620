import { describe, expect, test } from 'vitest';
import {
  answer,
  type Change,
  disconnect,
  hangUp,
  resume,
  securePause,
  setHeld,
  setPolicyRecording,
  setRecorder,
  transferTo,
} from './changes.ts';
import type { Conversation } from './conversation.ts';
import { newConversation, type NewConversation, staffLeg } from './new-conversation.ts';
import { firstPeople } from './first-people.ts';
import { SUPPORT_QUEUE_ID } from './queues.ts';
import { truth } from './truth.ts';

const [agent, colleague] = firstPeople();
if (agent === undefined || colleague === undefined) throw new Error('Two people are needed');

const call = (more: Partial<NewConversation> = {}): Conversation =>
  newConversation(
    {
      id: 'call',
      direction: 'inbound',
      queueId: SUPPORT_QUEUE_ID,
      user: agent,
      state: 'connected',
      customer: { name: 'Customer', address: 'tel:+1' },
      policy: true,
      suppressRecordingDuringHold: true,
      ...more,
    },
    0,
  );

const LEG = call().participants.find((leg) => leg.userId === agent.id)?.id ?? '';

const after = (conversation: Conversation, ...changes: readonly Change[]) =>
  truth(changes.reduce((now, change, index) => change(now, index + 1), conversation));

describe('secure pause', () => {
  test('pauses every recorder but the snippet', () => {
    const state = after(
      call(),
      setRecorder(LEG, 'adhoc', true),
      setRecorder(LEG, 'snippet', true),
      securePause,
    );

    expect(state.recorders).toEqual({ policy: 'PAUSED', adhoc: 'PAUSED', snippet: 'ACTIVE' });
    expect(state.securePause).toBe(true);
  });

  test('does nothing if nothing records, or only a snippet', () => {
    const quiet = call({ policy: false });

    expect(after(quiet, securePause).securePause).toBe(false);
    expect(after(quiet, setRecorder(LEG, 'snippet', true), securePause).securePause).toBe(false);
  });

  test('ends with the last recorder, so that the next recording does not start paused', () => {
    const state = after(
      call({ policy: false }),
      setRecorder(LEG, 'adhoc', true),
      securePause,
      setRecorder(LEG, 'adhoc', false),
      setRecorder(LEG, 'adhoc', true),
    );

    expect(state.recorders.adhoc).toBe('ACTIVE');
  });

  test('outlasts the ad-hoc recorder while the policy records', () => {
    const state = after(
      call(),
      setRecorder(LEG, 'adhoc', true),
      securePause,
      setRecorder(LEG, 'adhoc', false),
    );

    expect(state.recorders).toEqual({ policy: 'PAUSED', adhoc: 'NONE', snippet: 'NONE' });
  });
});

describe('hold', () => {
  test('pauses without being a secure pause', () => {
    const state = after(call(), setHeld(LEG, true));

    expect(state).toMatchObject({ held: true, securePause: false });
    expect(state.recorders.policy).toBe('PAUSED');
  });

  test('does not pause if the trunk does not suppress recording', () => {
    const state = after(call({ suppressRecordingDuringHold: false }), setHeld(LEG, true));

    expect(state.recorders.policy).toBe('ACTIVE');
  });

  test.each([
    ['secure pause', [securePause, setHeld(LEG, true), setHeld(LEG, false)]],
    ['hold', [setHeld(LEG, true), securePause, resume]],
  ])('overlaps with secure pause: when one ends, %s keeps the recording paused', (_, changes) => {
    expect(after(call(), ...changes).recorders.policy).toBe('PAUSED');
  });
});

describe('a call that changes hands', () => {
  test('is suppressed while it waits in the queue, and recorded once it is answered', () => {
    const ringing = call({ state: 'alerting' });

    expect(after(ringing).recorders.policy).toBe('PAUSED');
    expect(after(call({ state: 'alerting', queueId: null })).recorders.policy).toBe('NONE');
    expect(after(ringing, answer(LEG)).recorders.policy).toBe('ACTIVE');
  });

  test('keeps policy recording and secure pause on transfer, and ends the recorders of the leg', () => {
    const leg = staffLeg('call', colleague, {
      at: 9,
      state: 'connected',
      queueId: SUPPORT_QUEUE_ID,
    });
    const state = after(call(), setRecorder(LEG, 'adhoc', true), securePause, transferTo(leg));

    expect(state).toMatchObject({ ended: false, securePause: true });
    expect(state.recorders).toEqual({ policy: 'PAUSED', adhoc: 'NONE', snippet: 'NONE' });
    expect(state.participants.filter(({ userId }) => userId).map(({ state }) => state)).toEqual([
      'disconnected',
      'connected',
    ]);
  });

  test.each([
    ['the agent leaves', disconnect(LEG)],
    ['it is hung up', hangUp],
  ])('ends with everything it had when %s', (_, change) => {
    const state = after(call(), securePause, change);

    expect(state).toMatchObject({ ended: true, securePause: false, held: false });
    expect(state.recorders).toEqual({ policy: 'NONE', adhoc: 'NONE', snippet: 'NONE' });
  });

  test('cannot be recorded again once it has ended', () => {
    const state = after(
      call({ policy: false }),
      hangUp,
      setPolicyRecording(true),
      setRecorder(LEG, 'snippet', true),
      securePause,
    );

    expect(state.recorders).toEqual({ policy: 'NONE', adhoc: 'NONE', snippet: 'NONE' });
    expect(state.securePause).toBe(false);
  });
});
