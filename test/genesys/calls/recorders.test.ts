import { describe, expect, it } from 'vitest';
import { recordersOf } from '../../../src/genesys/calls/recorders.ts';
import { noRecorders } from '../../../src/recording/status.ts';
import { another, call, callWith, customer, mine } from '../calls.ts';

describe('the recorders of a call', () => {
  it('go by the names of the platform', () => {
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

  it.each(['ACTIVE', 'active', 'Active'])('are understood in any case: %s', (snippetState) => {
    expect(recordersOf(call(mine({ recordersState: { snippetState } }))).snippet).toBe('active');
  });

  it('are the worst case of everybody on the call', () => {
    const paused = mine({ recordersState: { adhocState: 'PAUSED' } });
    const active = another({ recordersState: { adhocState: 'ACTIVE' } });
    expect(recordersOf(call(paused, active)).adhoc).toBe('active');
    expect(recordersOf(call(active, paused)).adhoc).toBe('active');
  });

  it('of people who have left do not count', () => {
    const gone = another({ state: 'disconnected', recordersState: { adhocState: 'ACTIVE' } });
    expect(recordersOf(call(mine(), gone))).toEqual(noRecorders);
  });

  it('that the platform does not name are called unnamed', () => {
    expect(recordersOf(call(mine({ recordingState: 'active' }))).unnamed).toBe('active');
    expect(recordersOf(call(mine({ recordingState: 'PAUSED' }))).unnamed).toBe('paused');
    expect(recordersOf(call(mine({ recording: true }))).unnamed).toBe('active');
    expect(recordersOf(callWith({ recordingState: 'active' }, mine())).unnamed).toBe('active');
    expect(recordersOf(call(mine({ recording: false }))).unnamed).toBe('none');
  });

  it('are at work if the platform says "recording", although its older state says none', () => {
    const old = mine({ recording: true, recordingState: 'none' });
    expect(recordersOf(call(old)).unnamed).toBe('active');
    const paused = mine({ recording: true, recordingState: 'paused' });
    expect(recordersOf(call(paused)).unnamed).toBe('paused');
  });

  it('are not told twice: a summary that a named recorder explains adds nothing', () => {
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

  it('are never better than the summary: what no named recorder explains is shown', () => {
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
    expect(recordersOf(call(mine({ recordersState: {}, recordingState: 'active' })))).toMatchObject(
      {
        unnamed: 'active',
      },
    );
  });

  it('in a state that is not known count as not told', () => {
    const odd = mine({ recordersState: { adhocState: 'SLEEPING' }, recordingState: 7 });
    expect(recordersOf(call(odd))).toEqual(noRecorders);
  });
});
