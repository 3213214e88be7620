import { expect, test } from 'vitest';
import { bulkPlanFor, outcomeFrom } from '../../../src/recording/bulk/plan.ts';
import { allUnavailable, noCallYet } from '../../../src/recording/snapshot.ts';
import { adHoc, byPolicy, callWith, policyPaused, quiet } from './fake-queue.ts';

const already = { kind: 'settled', outcome: { kind: 'alreadyDone' } };
const send = (command: string) => ({ kind: 'send', command });

test('a stop ends what a person started', () => {
  expect(bulkPlanFor('stop', adHoc, null)).toEqual(send('stop'));
});

test('a stop pauses what policy records, because no one can stop that', () => {
  expect(bulkPlanFor('stop', byPolicy, null)).toEqual(send('pause'));
});

test('one pause silences a policy and an ad-hoc recording, where a stop would leave one of them', () => {
  const both = callWith({ policy: 'active', adhoc: 'active' });
  expect(bulkPlanFor('stop', both, null)).toEqual(send('pause'));
});

test('a stop pauses where the platform keeps stopping to the agents', () => {
  expect(bulkPlanFor('stop', adHoc, { kind: 'notParticipant' })).toEqual(send('pause'));
});

test('what the API in use cannot pause is reported with the refusal of its stop', () => {
  const cannotPause = {
    ...adHoc,
    availability: { ...adHoc.availability, pause: 'apiCannotPause' },
  } as const;
  expect(bulkPlanFor('stop', cannotPause, { kind: 'notParticipant' })).toEqual({
    kind: 'settled',
    outcome: { kind: 'notPermitted', failure: { kind: 'notParticipant' } },
  });
});

test('a snippet that only its agent can stop is nothing to pause', () => {
  expect(
    bulkPlanFor('stop', callWith({ snippet: 'active' }), { kind: 'notParticipant' }),
  ).toMatchObject({
    outcome: { kind: 'notPermitted', failure: { kind: 'notParticipant' } },
  });
});

test('a stop of what is securely paused by policy has nothing to do', () => {
  expect(bulkPlanFor('stop', policyPaused, null)).toEqual(already);
});

test('a stop makes the pause of a hold a secure one, because a hold ends automatically', () => {
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

test('what the status forbids is not sent', () => {
  const snippet = {
    ...callWith({ snippet: 'active' }),
    availability: allUnavailable('snippetCannotPause'),
  };
  expect(bulkPlanFor('pause', snippet, null)).toEqual({
    kind: 'settled',
    outcome: { kind: 'notPossible', why: 'snippetCannotPause' },
  });
});

test('a stop that was carried out as a pause is reported as such', () => {
  expect(outcomeFrom('stop', 'pause', policyPaused)).toEqual({ kind: 'pausedInstead' });
  expect(outcomeFrom('pause', 'pause', policyPaused)).toEqual({ kind: 'done' });
  expect(outcomeFrom('stop', 'stop', quiet)).toEqual({ kind: 'done' });
});

test('a snippet that continues beside a pause is never called done', () => {
  const rest = callWith({ policy: 'paused', snippet: 'active' });
  expect(outcomeFrom('stop', 'pause', rest)).toEqual({
    kind: 'notPossible',
    why: 'snippetCannotPause',
  });
});

test('a recording that a queue holds back is paused, by a stop too, so that it does not begin', () => {
  const heldBack = callWith({ policy: 'paused' }, 'suppression');
  expect(bulkPlanFor('pause', heldBack, null)).toEqual(send('pause'));
  expect(bulkPlanFor('stop', heldBack, null)).toEqual(send('pause'));
  expect(bulkPlanFor('resume', heldBack, null)).toEqual(already);
  expect(outcomeFrom('pause', 'pause', heldBack)).toBeNull();
  expect(outcomeFrom('stop', 'pause', policyPaused)).toEqual({ kind: 'pausedInstead' });
});

test('a callback without a call is nothing to act on', () => {
  for (const command of ['stop', 'pause', 'resume'] as const) {
    const outcome = { kind: 'notPossible', why: 'noCallYet' };
    expect(bulkPlanFor(command, noCallYet, null)).toEqual({ kind: 'settled', outcome });
  }
});
