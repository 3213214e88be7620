import { describe, expect, it } from 'vitest';
import { recordersOf } from '../../../src/genesys/calls/recorders.ts';
import { noRecorders } from '../../../src/recording/status.ts';
import { another, call, callWith, customer, mine } from '../calls.ts';

/** My part in a call that came through no queue. */
const direct = (more: object = {}) => mine({ purpose: 'user', ...more });

describe('the recorders of a call', () => {
  it('have the names that the platform uses', () => {
    const recordersState = {
      customerExperienceState: 'PAUSED',
      agentExperienceState: 'ACTIVE',
      adhocState: 'ACTIVE',
      snippetState: 'NONE',
    };
    expect(recordersOf(call(mine({ recordersState })))).toEqual({
      ...noRecorders,
      policy: 'paused',
      agentPolicy: 'active',
      adhoc: 'active',
    });
  });

  it.each(['ACTIVE', 'active', 'Active'])('are read in any case: %s', (snippetState) => {
    expect(recordersOf(call(mine({ recordersState: { snippetState } }))).snippet).toBe('active');
  });

  it('are the worst case of everyone on the call', () => {
    const paused = mine({ recordersState: { adhocState: 'PAUSED' } });
    const active = another({ recordersState: { adhocState: 'ACTIVE' } });
    expect(recordersOf(call(paused, active)).adhoc).toBe('active');
    expect(recordersOf(call(active, paused)).adhoc).toBe('active');
  });

  it('of participants who have left do not count', () => {
    const gone = another({ state: 'disconnected', recordersState: { adhocState: 'ACTIVE' } });
    expect(recordersOf(call(mine(), gone))).toEqual(noRecorders);
  });

  it('that the platform does not name are listed as unnamed', () => {
    expect(recordersOf(call(direct({ recordingState: 'active' }))).unnamed).toBe('active');
    expect(recordersOf(call(direct({ recordingState: 'PAUSED' }))).unnamed).toBe('paused');
    expect(recordersOf(call(direct({ recording: true }))).unnamed).toBe('active');
    expect(recordersOf(callWith({ recordingState: 'active' }, direct())).unnamed).toBe('active');
    expect(recordersOf(call(direct({ recording: false }))).unnamed).toBe('none');
  });

  it('are active if the platform says "recording", even if its older state says none', () => {
    const old = direct({ recording: true, recordingState: 'none' });
    expect(recordersOf(call(old)).unnamed).toBe('active');
    const paused = direct({ recording: true, recordingState: 'paused' });
    expect(recordersOf(call(paused)).unnamed).toBe('paused');
  });

  it('are not listed twice: a summary that a named recorder explains adds nothing', () => {
    const recordersState = { customerExperienceState: 'ACTIVE' };
    const summed = { ...customer, recordingState: 'active', recording: true };
    const recorders = recordersOf(
      callWith(
        { recordingState: 'active' },
        summed,
        mine({ recordersState, recordingState: 'active' }),
      ),
    );
    expect(recorders).toEqual({ ...noRecorders, policy: 'active' });
  });

  it('are never better than the summary: what no named recorder explains is listed', () => {
    const recordersState = { customerExperienceState: 'PAUSED' };
    const silent = { adhocState: 'NONE' };
    expect(
      recordersOf(call(mine({ recordersState, recordingState: 'active', recording: true }))),
    ).toMatchObject({ policy: 'paused', unnamed: 'active' });
    expect(
      recordersOf(call(mine({ recordersState: silent }), another({ recording: true }))),
    ).toMatchObject({ adhoc: 'none', unnamed: 'active' });
    expect(
      recordersOf(callWith({ recordingState: 'active' }, mine({ recordersState: silent }))),
    ).toMatchObject({ unnamed: 'active' });
    expect(
      recordersOf(call(direct({ recordersState: {}, recordingState: 'active' }))),
    ).toMatchObject({
      unnamed: 'active',
    });
  });

  it('belong to the policy on a call from a queue, if the platform names none', () => {
    const fromQueue = call({ ...customer, recordingState: 'active' }, mine());
    expect(recordersOf(fromQueue)).toEqual({ ...noRecorders, policy: 'active' });
    const over = { id: 'queue', purpose: 'acd', state: 'terminated' };
    expect(recordersOf(call(over, direct({ recording: true }))).policy).toBe('active');
  });

  it('in a state that is unknown or no text are not named', () => {
    const odd = mine({ recordersState: { adhocState: 'SLEEPING' }, recordingState: 7 });
    expect(recordersOf(call(odd))).toEqual(noRecorders);
  });
});
