import { describe, expect, it } from 'vitest';
import { type CallSnapshot, satisfies } from '../../src/recording/snapshot.ts';
import {
  noRecorders,
  type PauseCause,
  type Recorders,
  statusOf,
} from '../../src/recording/status.ts';

interface Told {
  readonly call: Partial<Recorders>;
  readonly own?: Partial<Recorders>;
  readonly by?: PauseCause;
  readonly confirmable?: boolean;
}

function snapshot({ call, own = {}, by = 'securePause', confirmable = true }: Told): CallSnapshot {
  return {
    status: statusOf({ ...noRecorders, ...call }, by),
    availability: { start: null, stop: null, pause: null, resume: null },
    ownParticipant: {
      participantId: 'agent',
      acd: true,
      recorders: { ...noRecorders, ...own },
      confirmable,
      held: false,
    },
  };
}

describe('a start is satisfied', () => {
  it("by the agent's own recorder, not by the policy's", () => {
    expect(satisfies(snapshot({ call: { policy: 'active' } }), 'start')).toBe(false);
    const beside = { policy: 'active', snippet: 'active' } as const;
    expect(satisfies(snapshot({ call: beside, own: { snippet: 'active' } }), 'start')).toBe(true);
  });

  it('by any recording, if the platform names no recorder', () => {
    const unnamed = snapshot({ call: { policy: 'active' }, confirmable: false });
    expect(satisfies(unnamed, 'start')).toBe(true);
  });
});

it("a stop is satisfied once the agent's own recorder has ended, whatever others record", () => {
  const call = { policy: 'active', adhoc: 'active' } as const;
  expect(satisfies(snapshot({ call }), 'stop')).toBe(true);
  expect(satisfies(snapshot({ call, own: { adhoc: 'active' } }), 'stop')).toBe(false);
});

describe('a pause', () => {
  it('is not satisfied by a hold, nor by a suppressed recording', () => {
    for (const by of ['hold', 'suppression'] as const) {
      expect(satisfies(snapshot({ call: { policy: 'paused' }, by }), 'pause')).toBe(false);
      const beside = snapshot({ call: { policy: 'paused', snippet: 'active' }, by });
      expect(satisfies(beside, 'pause')).toBe(false);
      expect(satisfies(beside, 'resume')).toBe(true);
    }
  });

  it('that is replaced by suppression has ended', () => {
    const heldBack = snapshot({ call: { policy: 'paused' }, by: 'suppression' });
    expect(satisfies(heldBack, 'resume')).toBe(true);
  });
});
