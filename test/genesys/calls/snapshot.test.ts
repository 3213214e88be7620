import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/genesys/calls/snapshot.ts';
import type { Call } from '../../../src/genesys/calls/call.ts';
import { noPermits, type Permits } from '../../../src/recording/snapshot.ts';
import { nameOf, type StatusName } from '../../../src/recording/status.ts';
import { another, call, callWith, customer, ME, mine } from '../calls.ts';

interface Case {
  readonly call: Call;
  readonly permits: Permits;
}

const policy = (state: string) => ({ recordersState: { customerExperienceState: state } });
const adhoc = (state: string) => ({ recordersState: { adhocState: state } });
const snippet = (state: string) => ({ recordersState: { snippetState: state } });

const beside = { start: null, stop: 'policyCannotStop', pause: null, resume: 'notPaused' } as const;

const gone = mine({ state: 'disconnected' });
const ringing = mine({ state: 'alerting' });

/** Every status, with who may do what in each case that makes a difference. */
const cases: Readonly<Record<Exclude<StatusName, 'unknown'>, Readonly<Record<string, Case>>>> = {
  notRecorded: {
    'nobody records': {
      call: call(customer, mine()),
      permits: { start: null, stop: 'notRecording', pause: 'notRecording', resume: 'notPaused' },
    },
    'the call rings': { call: call(customer, ringing), permits: noPermits('notConnected') },
    'the call is not mine': { call: call(customer, another()), permits: noPermits('notMyCall') },
  },
  recording: {
    'my own ad-hoc recorder': {
      call: call(customer, mine(adhoc('ACTIVE'))),
      permits: { start: 'alreadyRecording', stop: null, pause: null, resume: 'notPaused' },
    },
    'my own snippet': {
      call: call(customer, mine(snippet('ACTIVE'))),
      permits: {
        start: 'alreadyRecording',
        stop: null,
        pause: 'stopSnippetFirst',
        resume: 'notPaused',
      },
    },
    'the policy': {
      call: call(customer, mine(policy('ACTIVE'))),
      permits: beside,
    },
    'the policy, by an answer that names no recorder': {
      call: call(customer, mine({ recordingState: 'active' })),
      permits: { ...beside, start: 'alreadyRecording' },
    },
    'the policy, on hold without a pause': {
      call: call(customer, mine({ ...policy('ACTIVE'), held: true })),
      permits: { ...beside, start: 'onHold' },
    },
    'the policy beside my snippet': {
      call: call(
        customer,
        mine({ recordersState: { customerExperienceState: 'ACTIVE', snippetState: 'ACTIVE' } }),
      ),
      permits: {
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
      permits: {
        start: 'alreadyRecording',
        stop: null,
        pause: 'stopSnippetFirst',
        resume: 'suppressed',
      },
    },
    "somebody else's recorder": {
      call: call(customer, another(adhoc('ACTIVE')), mine()),
      permits: { ...beside, stop: 'othersRecording' },
    },
    'a paused recorder beside one that records': {
      call: callWith(
        { securePause: true },
        mine({ recordersState: { adhocState: 'PAUSED', customerExperienceState: 'ACTIVE' } }),
      ),
      permits: { start: 'alreadyRecording', stop: null, pause: null, resume: null },
    },
    'a snippet beside a paused policy recorder': {
      call: callWith(
        { securePause: true },
        mine({ recordersState: { snippetState: 'ACTIVE', customerExperienceState: 'PAUSED' } }),
      ),
      permits: { start: 'alreadyRecording', stop: null, pause: 'stopSnippetFirst', resume: null },
    },
    'a call that is not mine': {
      call: call(customer, another(policy('ACTIVE'))),
      permits: noPermits('notMyCall'),
    },
  },
  paused: {
    'secure pause of the policy': {
      call: callWith({ securePause: true }, mine(policy('PAUSED'))),
      permits: {
        start: 'isPaused',
        stop: 'policyCannotStop',
        pause: 'alreadyPaused',
        resume: null,
      },
    },
    'secure pause of my recorder': {
      call: callWith({ securePause: true }, mine(adhoc('PAUSED'))),
      permits: { start: 'isPaused', stop: null, pause: 'alreadyPaused', resume: null },
    },
    'secure pause told by a participant, on hold too': {
      call: call(customer, mine({ ...adhoc('PAUSED'), securePause: true, held: true })),
      permits: { start: 'isPaused', stop: null, pause: 'alreadyPaused', resume: null },
    },
    'a pause that the platform does not explain, not on hold': {
      call: call(customer, mine(adhoc('PAUSED'))),
      permits: { start: 'isPaused', stop: null, pause: 'alreadyPaused', resume: null },
    },
  },
  pausedOnHold: {
    'hold told by securePause': {
      call: callWith({ securePause: false }, mine({ ...policy('PAUSED'), held: true })),
      permits: {
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
      permits: { start: 'isPaused', stop: 'policyCannotStop', pause: null, resume: 'pausedOnHold' },
    },
    'a pause that the platform does not explain, on hold': {
      call: call({ ...customer, held: true }, mine(adhoc('PAUSED'))),
      permits: { start: 'isPaused', stop: null, pause: null, resume: 'pausedOnHold' },
    },
  },
  suppressed: {
    'a queue or flow': {
      call: callWith({ securePause: false }, customer, mine(policy('PAUSED'))),
      permits: { start: null, stop: 'suppressed', pause: null, resume: 'suppressed' },
    },
    'a queue, by an answer that names no recorder': {
      call: callWith({ securePause: false, recordingState: 'paused' }, customer, mine()),
      permits: { start: null, stop: 'suppressed', pause: null, resume: 'suppressed' },
    },
    'a queue, while it rings': {
      call: callWith({ securePause: false, recordingState: 'paused' }, customer, ringing),
      permits: noPermits('notConnected'),
    },
  },
  ended: {
    'everybody has left': {
      call: call({ ...customer, state: 'terminated' }, gone),
      permits: noPermits('ended'),
    },
    'I have left, although others go on': {
      call: call(customer, gone, another(adhoc('ACTIVE'))),
      permits: noPermits('left'),
    },
    'I did not answer, and my voicemail does': {
      call: call(customer, gone, mine({ id: 'voicemail', purpose: 'voicemail' })),
      permits: noPermits('left'),
    },
  },
};

describe.each(Object.entries(cases))('a call that is %s', (status, all) => {
  it.each(Object.entries(all))('by %s has these permits', (_, { call: received, permits }) => {
    const reading = readingOf(received, ME);
    expect(nameOf(reading.status)).toBe(status);
    expect(reading.permits).toEqual(permits);
  });
});

describe('my part in a call', () => {
  const left = mine({ id: 'before', state: 'disconnected' });

  it('is the connected one whose user is me, wherever it stands', () => {
    const part = readingOf(call(customer, another(), left, mine(), another()), ME).ownPart;
    expect(part?.participantId).toBe('mine');
  });

  it('is the last connected one if I have several', () => {
    const part = readingOf(call(mine({ id: 'first' }), customer, mine()), ME).ownPart;
    expect(part?.participantId).toBe('mine');
  });

  it('is none while it rings, and none after it', () => {
    expect(readingOf(call(customer, ringing), ME).ownPart).toBeNull();
    expect(readingOf(call(customer, gone), ME).ownPart).toBeNull();
  });

  it.each([
    ['an agent', { purpose: 'agent' }, true],
    ['an agent, in upper case', { purpose: 'AGENT' }, true],
    ['a user of a queue', { purpose: 'user', queue: { id: 'support' } }, true],
    ['a user', { purpose: 'user', queue: null }, false],
  ])('of %s tells whether the call came through a queue', (_, more, acd) => {
    const part = readingOf(call(customer, mine(more)), ME).ownPart;
    expect(part).toMatchObject({ participantId: 'mine', acd });
  });

  it('is connected in any case of the word', () => {
    expect(readingOf(call(mine({ state: 'CONNECTED' })), ME).ownPart?.participantId).toBe('mine');
  });
});

it.each(['monitoredParticipantId', 'coachedParticipantId', 'bargedParticipantId'])(
  'somebody whose part has %s sees the true status, and controls nothing',
  (mark) => {
    const received = call(
      customer,
      another(policy('ACTIVE')),
      mine({ purpose: 'user', [mark]: 'another' }),
    );
    const reading = readingOf(received, ME);
    expect(nameOf(reading.status)).toBe('recording');
    expect(reading).toMatchObject({ permits: noPermits('listeningIn'), ownPart: null });
  },
);

it('a snippet beside the policy is warned of, an ad-hoc recording is not', () => {
  const recorded = call(customer, mine(policy('ACTIVE')));
  expect(readingOf(recorded, ME).cautions).toEqual({ start: 'willNotPause' });
  expect(readingOf(recorded, ME, 'adhoc').cautions).toBeUndefined();
  expect(readingOf(call(customer, mine()), ME).cautions).toBeUndefined();
});

it('an organisation that starts no recordings has no Start, and everything else', () => {
  const { permits } = readingOf(call(customer, mine(adhoc('ACTIVE'))), ME, 'off');
  expect(permits).toEqual({ start: 'startOff', stop: null, pause: null, resume: 'notPaused' });
});

it('a callback is not known before its call, and over when everybody has left it', () => {
  const callback = (more: object = {}) => [
    { id: 'customer', purpose: 'customer', ...more },
    { id: 'mine', purpose: 'agent', user: { id: ME }, ...more },
  ];
  const before = readingOf(call(...callback()), ME);
  expect(before).toMatchObject({ status: { kind: 'unknown' }, permits: noPermits('noCallYet') });
  const over = readingOf(call(...callback({ endTime: '2026-01-05T09:00:00.000Z' })), ME);
  expect(over.status.kind).toBe('ended');
});
