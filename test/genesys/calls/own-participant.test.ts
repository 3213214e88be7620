import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../../src/genesys/calls/snapshot.ts';
import { allUnavailable } from '../../../src/recording/snapshot.ts';
import { nameOf } from '../../../src/recording/status.ts';
import { another, call, customer, ME, mine } from '../calls.ts';

describe('my participant in a call', () => {
  const left = mine({ id: 'before', state: 'disconnected' });

  it('is the connected one with my user id, wherever it is in the list', () => {
    const part = snapshotOf(call(customer, another(), left, mine(), another()), ME).ownParticipant;
    expect(part?.participantId).toBe('mine');
  });

  it('is the last connected one if there are several', () => {
    const part = snapshotOf(call(mine({ id: 'first' }), customer, mine()), ME).ownParticipant;
    expect(part?.participantId).toBe('mine');
  });

  it('is the one whose recorder runs, if there are several', () => {
    const recorded = mine({ id: 'first', recordersState: { snippetState: 'ACTIVE' } });
    const { ownParticipant, availability } = snapshotOf(call(recorded, customer, mine()), ME);
    expect(ownParticipant?.participantId).toBe('first');
    expect(availability).toMatchObject({ stop: null, pause: 'stopSnippetFirst' });
  });

  it('is held if I hold or the customer is away, not if a colleague holds', () => {
    const isHeld = (...participants: readonly object[]) =>
      snapshotOf(call(...participants), ME).ownParticipant?.held;
    expect(isHeld(customer, mine({ held: true }))).toBe(true);
    expect(isHeld({ ...customer, held: true }, mine())).toBe(true);
    expect(isHeld({ ...customer, confined: true }, mine())).toBe(true);
    expect(isHeld(customer, mine(), another({ held: true }))).toBe(false);
    expect(isHeld(customer, mine({ id: 'first', held: true }), mine())).toBe(true);
    const gone = mine({ id: 'first', held: true, state: 'terminated' });
    expect(isHeld(customer, gone, mine())).toBe(false);
    // A call between two users.
    expect(isHeld(mine({ purpose: 'user' }), another({ purpose: 'user', held: true }))).toBe(true);
  });

  it('does not exist while it rings, or after it has left', () => {
    expect(snapshotOf(call(customer, mine({ state: 'alerting' })), ME).ownParticipant).toBeNull();
    expect(
      snapshotOf(call(customer, mine({ state: 'disconnected' })), ME).ownParticipant,
    ).toBeNull();
  });

  it.each([
    ['an agent', { purpose: 'agent' }, true],
    ['an agent, in upper case', { purpose: 'AGENT' }, true],
    ['a user of a queue', { purpose: 'user', queue: { id: 'support' } }, true],
    ['a user', { purpose: 'user', queue: null }, false],
  ])('of %s says whether the call came through a queue', (_, more, acd) => {
    const part = snapshotOf(call(customer, mine(more)), ME).ownParticipant;
    expect(part).toMatchObject({ participantId: 'mine', acd });
  });

  it('is connected, whatever the case of the word', () => {
    expect(snapshotOf(call(mine({ state: 'CONNECTED' })), ME).ownParticipant?.participantId).toBe(
      'mine',
    );
  });
});

it.each(['monitoredParticipantId', 'coachedParticipantId', 'bargedParticipantId'])(
  'someone whose participant has %s sees the true status, and controls nothing',
  (mark) => {
    const received = call(
      customer,
      another({ recordersState: { customerExperienceState: 'ACTIVE' } }),
      mine({ purpose: 'user', [mark]: 'another' }),
    );
    const snapshot = snapshotOf(received, ME);
    expect(nameOf(snapshot.status)).toBe('recording');
    expect(snapshot).toMatchObject({
      availability: allUnavailable('listeningIn'),
      ownParticipant: null,
    });
  },
);

it("the screen is recorded if the user's own is, not a colleague's", () => {
  const screen = (state: string) => ({ screenRecordingState: state });
  const { screenRecorded } = snapshotOf(call(customer, mine(screen('ACTIVE'))), ME);
  expect(screenRecorded).toBe(true);
  const others = call(customer, mine(screen('stopped')), another(screen('active')));
  expect(snapshotOf(others, ME).screenRecorded).toBe(false);
  const gone = call(customer, mine(), mine({ ...screen('active'), state: 'terminated' }));
  expect(snapshotOf(gone, ME)).not.toHaveProperty('screenRecorded');
});
