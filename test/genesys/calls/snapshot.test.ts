import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../../src/genesys/calls/snapshot.ts';
import type { Call } from '../../../src/genesys/calls/call.ts';
import { allUnavailable, type Availability } from '../../../src/recording/snapshot.ts';
import { nameOf, type StatusName } from '../../../src/recording/status.ts';
import { another, call, callWith, customer, ME, mine } from '../calls.ts';

interface Case {
  readonly call: Call;
  readonly availability: Availability;
}

const policy = (state: string) => ({ recordersState: { customerExperienceState: state } });
const adhoc = (state: string) => ({ recordersState: { adhocState: state } });
const snippet = (state: string) => ({ recordersState: { snippetState: state } });

const beside = { start: null, stop: 'policyCannotStop', pause: null, resume: 'notPaused' } as const;

const gone = mine({ state: 'disconnected' });
const ringing = mine({ state: 'alerting' });

/** Every status, with the available commands in each case that differs. */
const cases: Readonly<Record<Exclude<StatusName, 'unknown'>, Readonly<Record<string, Case>>>> = {
  notRecorded: {
    'no one records': {
      call: call(customer, mine()),
      availability: {
        start: null,
        stop: 'notRecording',
        pause: 'notRecording',
        resume: 'notPaused',
      },
    },
    'the call rings': {
      call: call(customer, ringing),
      availability: allUnavailable('notConnected'),
    },
    'I am placing the call': {
      call: call(customer, mine({ state: 'dialing' })),
      availability: allUnavailable('notAnsweredYet'),
    },
    'I am placing the call and am rung as well': {
      call: call(customer, mine({ id: 'first', state: 'contacting' }), ringing),
      availability: allUnavailable('notConnected'),
    },
    'I am its caller, not its agent': {
      call: call(mine({ purpose: 'customer' }), another()),
      availability: allUnavailable('notMyCall'),
    },
    'the call is not mine': {
      call: call(customer, another()),
      availability: allUnavailable('notMyCall'),
    },
  },
  recording: {
    'my own ad-hoc recorder': {
      call: call(customer, mine(adhoc('ACTIVE'))),
      availability: { start: 'alreadyRecording', stop: null, pause: null, resume: 'notPaused' },
    },
    'my own snippet': {
      call: call(customer, mine(snippet('ACTIVE'))),
      availability: {
        start: 'alreadyRecording',
        stop: null,
        pause: 'stopSnippetFirst',
        resume: 'notPaused',
      },
    },
    'the policy': {
      call: call(customer, mine(policy('ACTIVE'))),
      availability: beside,
    },
    'the policy, by an answer that names no recorder': {
      call: call(customer, mine({ recordingState: 'active' })),
      availability: { ...beside, start: 'alreadyRecording' },
    },
    'the policy, on hold without a pause': {
      call: call(customer, mine({ ...policy('ACTIVE'), held: true })),
      availability: { ...beside, start: 'onHold' },
    },
    'the policy beside my snippet': {
      call: call(
        customer,
        mine({ recordersState: { customerExperienceState: 'ACTIVE', snippetState: 'ACTIVE' } }),
      ),
      availability: {
        start: 'alreadyRecording',
        stop: null,
        pause: 'stopSnippetFirst',
        resume: 'notPaused',
      },
    },
    'my snippet beside a policy that is held back': {
      call: callWith(
        { securePause: false },
        mine({ recordersState: { customerExperienceState: 'PAUSED', snippetState: 'ACTIVE' } }),
      ),
      availability: {
        start: 'alreadyRecording',
        stop: null,
        pause: 'stopSnippetFirst',
        resume: 'suppressed',
      },
    },
    "somebody else's recorder": {
      call: call(customer, another(adhoc('ACTIVE')), mine()),
      availability: { ...beside, stop: 'othersRecording' },
    },
    'a paused recorder beside one that records': {
      call: callWith(
        { securePause: true },
        mine({ recordersState: { adhocState: 'PAUSED', customerExperienceState: 'ACTIVE' } }),
      ),
      availability: { start: 'alreadyRecording', stop: null, pause: null, resume: null },
    },
    'a snippet beside a paused policy recorder': {
      call: callWith(
        { securePause: true },
        mine({ recordersState: { snippetState: 'ACTIVE', customerExperienceState: 'PAUSED' } }),
      ),
      availability: {
        start: 'alreadyRecording',
        stop: null,
        pause: 'stopSnippetFirst',
        resume: null,
      },
    },
    'a call that is not mine': {
      call: call(customer, another(policy('ACTIVE'))),
      availability: allUnavailable('notMyCall'),
    },
  },
  paused: {
    'secure pause of the policy': {
      call: callWith({ securePause: true }, mine(policy('PAUSED'))),
      availability: {
        start: 'isPaused',
        stop: 'policyCannotStop',
        pause: 'alreadyPaused',
        resume: null,
      },
    },
    'secure pause of my recorder': {
      call: callWith({ securePause: true }, mine(adhoc('PAUSED'))),
      availability: { start: 'isPaused', stop: null, pause: 'alreadyPaused', resume: null },
    },
    'secure pause reported by a participant, on hold too': {
      call: call(customer, mine({ ...adhoc('PAUSED'), securePause: true, held: true })),
      availability: { start: 'isPaused', stop: null, pause: 'alreadyPaused', resume: null },
    },
    'a pause that the platform does not explain, not on hold': {
      call: call(customer, mine(adhoc('PAUSED'))),
      availability: { start: 'isPaused', stop: null, pause: 'alreadyPaused', resume: null },
    },
  },
  pausedOnHold: {
    'hold reported by securePause': {
      call: callWith({ securePause: false }, mine({ ...policy('PAUSED'), held: true })),
      availability: {
        start: 'isPaused',
        stop: 'policyCannotStop',
        pause: null,
        resume: 'pausedOnHold',
      },
    },
    'the customer kept apart, while colleagues consult': {
      call: callWith(
        { securePause: false },
        { ...customer, confined: true },
        mine(policy('PAUSED')),
      ),
      availability: {
        start: 'isPaused',
        stop: 'policyCannotStop',
        pause: null,
        resume: 'pausedOnHold',
      },
    },
    'a pause that the platform does not explain, on hold': {
      call: call({ ...customer, held: true }, mine(adhoc('PAUSED'))),
      availability: { start: 'isPaused', stop: null, pause: null, resume: 'pausedOnHold' },
    },
  },
  suppressed: {
    'a queue or flow': {
      call: callWith({ securePause: false }, customer, mine(policy('PAUSED'))),
      availability: { start: null, stop: 'suppressed', pause: null, resume: 'suppressed' },
    },
    'a queue, by an answer that names no recorder': {
      call: callWith({ securePause: false, recordingState: 'paused' }, customer, mine()),
      availability: { start: null, stop: 'suppressed', pause: null, resume: 'suppressed' },
    },
    'a queue, while it rings': {
      call: callWith({ securePause: false, recordingState: 'paused' }, customer, ringing),
      availability: allUnavailable('notConnected'),
    },
  },
  ended: {
    'everybody has left': {
      call: call({ ...customer, state: 'terminated' }, gone),
      availability: allUnavailable('ended'),
    },
    'I have left, although others continue': {
      call: call(customer, gone, another(adhoc('ACTIVE'))),
      availability: allUnavailable('left'),
    },
    'I did not answer, and my voicemail does': {
      call: call(customer, gone, mine({ id: 'voicemail', purpose: 'voicemail' })),
      availability: allUnavailable('left'),
    },
  },
};

describe.each(Object.entries(cases))('a call that is %s', (status, all) => {
  it.each(Object.entries(all))(
    'because of %s has the right availability',
    (_, { call: received, availability }) => {
      const snapshot = snapshotOf(received, ME);
      expect(nameOf(snapshot.status)).toBe(status);
      expect(snapshot.availability).toEqual(availability);
    },
  );
});

it.each([
  ['of the call', {}, { recordingState: 'FAILED' }],
  ['of a participant', { recordingState: 'FAILED' }, {}],
  ['of a recorder', { recordersState: { adhocState: 'SLEEPING' } }, {}],
])('a state %s that this version does not know makes the status unknown', (_, part, whole) => {
  const snapshot = snapshotOf(callWith(whole, customer, mine(part)), ME);
  expect(snapshot).toMatchObject({
    status: { kind: 'unknown' },
    availability: { start: 'unknownState', stop: 'unknownState', pause: null, resume: null },
  });
});

it('a recorder beside it in a state that this version does not know leaves my own to be stopped', () => {
  const paused = mine({
    securePause: true,
    recordersState: { adhocState: 'PAUSED', agentExperienceState: 'STARTING' },
  });
  const { status, availability } = snapshotOf(call(customer, paused), ME);
  expect(status.kind).toBe('unknown');
  expect(availability).toMatchObject({ start: 'unknownState', stop: null });
});

it('an empty state of a recorder is no state', () => {
  const { status } = snapshotOf(call(customer, mine({ recordingState: '' })), ME);
  expect(nameOf(status)).toBe('notRecorded');
});

it('a recorder in a state that this version does not know hides neither a recording nor the end', () => {
  const odd = mine({ recordingState: 'FAILED', ...snippet('ACTIVE') });
  expect(nameOf(snapshotOf(call(customer, odd), ME).status)).toBe('recording');
  const over = mine({ recordingState: 'FAILED', state: 'terminated' });
  expect(nameOf(snapshotOf(call(customer, another(), over), ME).status)).toBe('ended');
  expect(nameOf(snapshotOf(call(customer, over, mine({ id: 'again' })), ME).status)).toBe(
    'notRecorded',
  );
});

it('starting a snippet beside the policy gives a warning, starting an ad-hoc recording does not', () => {
  const recorded = call(customer, mine(policy('ACTIVE')));
  expect(snapshotOf(recorded, ME).cautions).toEqual({ start: 'willNotPause' });
  expect(snapshotOf(recorded, ME, 'adhoc').cautions).toBeUndefined();
  expect(snapshotOf(call(customer, mine()), ME).cautions).toBeUndefined();
});

it('with starting turned off in config.json, only Start is unavailable', () => {
  const { availability } = snapshotOf(call(customer, mine(adhoc('ACTIVE'))), ME, 'off');
  expect(availability).toEqual({ start: 'startOff', stop: null, pause: null, resume: 'notPaused' });
});

it('a callback has an unknown status before its call, and has ended when everyone has left it', () => {
  const callback = (more: object = {}) => [
    { id: 'customer', purpose: 'customer', ...more },
    { id: 'mine', purpose: 'agent', user: { id: ME }, ...more },
  ];
  const before = snapshotOf(call(...callback()), ME);
  expect(before).toMatchObject({
    status: { kind: 'unknown' },
    availability: allUnavailable('noCallYet'),
  });
  const over = snapshotOf(call(...callback({ endTime: '2026-01-05T09:00:00.000Z' })), ME);
  expect(over.status.kind).toBe('ended');
});
