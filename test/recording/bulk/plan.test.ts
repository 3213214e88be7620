import { expect, test } from 'vitest';
import { bulkPlanFor, outcomeFrom } from '../../../src/recording/bulk/plan.ts';
import {
  allUnavailable,
  endedSnapshot,
  noCallYet,
  unknownSnapshot,
} from '../../../src/recording/snapshot.ts';
import { adHoc, byPolicy, callWith, policyPaused, quiet } from './fake-queue.ts';

const already = { kind: 'settled', outcome: { kind: 'alreadyDone' } };
const send = (command: string) => ({ kind: 'send', command });

test('a stop ends a recording that an agent started', () => {
  expect(bulkPlanFor('stop', adHoc, null)).toEqual(send('stop'));
});

test('a stop pauses a policy recording, because no one can stop it', () => {
  expect(bulkPlanFor('stop', byPolicy, null)).toEqual(send('pause'));
});

test('one pause silences a policy and an ad-hoc recording, while a stop would leave one of them', () => {
  const both = callWith({ policy: 'active', adhoc: 'active' });
  expect(bulkPlanFor('stop', both, null)).toEqual(send('pause'));
});

test('a stop pauses a recording that the platform lets only its agent stop', () => {
  expect(bulkPlanFor('stop', adHoc, { kind: 'notParticipant' })).toEqual(send('pause'));
});

test('a recording that the API in use cannot pause is reported with the refusal of its stop', () => {
  const cannotPause = {
    ...adHoc,
    availability: { ...adHoc.availability, pause: 'apiCannotPause' },
  } as const;
  expect(bulkPlanFor('stop', cannotPause, { kind: 'notParticipant' })).toEqual({
    kind: 'settled',
    outcome: { kind: 'notPermitted', failure: { kind: 'notParticipant' } },
  });
});

test('a snippet that only its agent can stop cannot be paused', () => {
  expect(
    bulkPlanFor('stop', callWith({ snippet: 'active' }), { kind: 'notParticipant' }),
  ).toMatchObject({
    outcome: { kind: 'notPermitted', failure: { kind: 'notParticipant' } },
  });
});

test('a stop has nothing to do if a policy recording is securely paused', () => {
  expect(bulkPlanFor('stop', policyPaused, null)).toEqual(already);
});

test('a stop that only the agent may carry out has nothing to do if the recording is securely paused', () => {
  expect(bulkPlanFor('stop', callWith({ adhoc: 'paused' }), { kind: 'notParticipant' })).toEqual(
    already,
  );
});

test('a stop turns the pause of a hold into a secure one, because a hold ends automatically', () => {
  expect(bulkPlanFor('stop', callWith({ policy: 'paused' }, 'hold'), null)).toEqual(send('pause'));
});

test.each(['stop', 'pause', 'resume'] as const)(
  'a call that is not recorded needs no %s',
  (command) => {
    expect(bulkPlanFor(command, quiet, null)).toEqual({
      kind: 'settled',
      outcome: { kind: 'notRecorded' },
    });
  },
);

test('a command that the status does not allow is not sent', () => {
  const snippet = {
    ...callWith({ snippet: 'active' }),
    availability: allUnavailable('snippetCannotPause'),
  };
  expect(bulkPlanFor('pause', snippet, null)).toEqual({
    kind: 'settled',
    outcome: { kind: 'notPossible', why: 'snippetCannotPause' },
  });
});

test('a stop that was sent as a pause is reported as such', () => {
  expect(outcomeFrom('stop', 'pause', policyPaused)).toEqual({ kind: 'pausedInstead' });
  expect(outcomeFrom('pause', 'pause', policyPaused)).toEqual({ kind: 'done' });
  expect(outcomeFrom('stop', 'stop', quiet)).toEqual({ kind: 'done' });
});

test('a snippet that continues beside a pause is never reported as done', () => {
  const rest = callWith({ policy: 'paused', snippet: 'active' });
  expect(outcomeFrom('stop', 'pause', rest)).toEqual({
    kind: 'notPossible',
    why: 'snippetCannotPause',
  });
});

test('a suppressed recording is paused, even by a stop, so that it does not begin', () => {
  const heldBack = callWith({ policy: 'paused' }, 'suppression');
  expect(bulkPlanFor('pause', heldBack, null)).toEqual(send('pause'));
  expect(bulkPlanFor('stop', heldBack, null)).toEqual(send('pause'));
  expect(bulkPlanFor('resume', heldBack, null)).toEqual(already);
  expect(outcomeFrom('pause', 'pause', heldBack)).toBeNull();
  expect(outcomeFrom('stop', 'pause', policyPaused)).toEqual({ kind: 'pausedInstead' });
});

test('a callback without a call gives a command nothing to do', () => {
  for (const command of ['stop', 'pause', 'resume'] as const) {
    const outcome = { kind: 'notPossible', why: 'noCallYet' };
    expect(bulkPlanFor(command, noCallYet, null)).toEqual({ kind: 'settled', outcome });
  }
});

test('a stop pauses a call whose status is not known, because it may be recorded', () => {
  expect(bulkPlanFor('stop', unknownSnapshot, null)).toEqual(send('pause'));
});

test('a snippet beside a paused policy recording is left to its agent, who alone can stop it', () => {
  const beside = callWith({ policy: 'paused', snippet: 'active' });
  expect(bulkPlanFor('stop', beside, null)).toEqual({
    kind: 'settled',
    outcome: { kind: 'notPermitted', failure: { kind: 'notParticipant' } },
  });
});

test.each(['stop', 'pause', 'resume'] as const)(
  'a call that ends after a %s is gone, not done',
  (command) => {
    expect(outcomeFrom(command, command, endedSnapshot)).toEqual({ kind: 'gone' });
  },
);
