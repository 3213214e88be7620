import { describe, expect, it } from 'vitest';
import type { Backend, CommandAck } from '../../src/recording/backend.ts';
import type { Clock } from '../../src/recording/clock.ts';
import type { Command } from '../../src/recording/command.ts';
import { failed, type Failure, success } from '../../src/recording/failure.ts';
import { executeAndConfirm } from '../../src/recording/execute.ts';
import { type CallSnapshot, endedSnapshot } from '../../src/recording/snapshot.ts';
import { noRecorders } from '../../src/recording/status.ts';
import { paused, recording, silent } from './session/session-harness.ts';

const policyOnly: CallSnapshot = {
  ...recording,
  availability: { ...recording.availability, stop: 'policyCannotStop' },
};

interface Script {
  /** The answers to the reads, in order; the last one is repeated. */
  readonly reads: readonly (CallSnapshot | Failure)[];
  readonly answer?: CommandAck | Failure;
}

/** A backend with given answers, and the requests it received. Waiting takes no time. */
function setUp({ reads, answer = 'accepted' }: Script) {
  const sent: Command[] = [];
  const asked = { reads: 0, sent, waitedMs: 0 };
  const backend: Backend = {
    async read() {
      const next = reads[Math.min(asked.reads, reads.length - 1)] ?? silent;
      asked.reads += 1;
      return 'kind' in next ? failed(next) : success(next);
    },
    async execute(command) {
      asked.sent.push(command);
      return typeof answer === 'string' ? success(answer) : failed(answer);
    },
  };
  const clock: Clock = {
    now: () => asked.waitedMs,
    after(ms, task) {
      asked.waitedMs += ms;
      task();
      return () => undefined;
    },
  };
  const run = (command: Command) => executeAndConfirm(backend, command, clock);
  return { asked, run };
}

describe('a command that is sent and confirmed', () => {
  it('is done once a read shows the state, and not before', async () => {
    const { asked, run } = setUp({ reads: [recording, recording, recording, paused] });
    expect(await run('pause')).toEqual({ kind: 'done', snapshot: paused });
    expect(asked).toEqual({ reads: 4, sent: ['pause'], waitedMs: 1_800 });
  });

  it('is unconfirmed if ten seconds of reads do not show the state', async () => {
    const { asked, run } = setUp({ reads: [recording] });
    const failure = { kind: 'unconfirmed', command: 'pause' };
    expect(await run('pause')).toEqual({ kind: 'failed', failure, snapshot: recording });
    expect(asked.waitedMs).toBe(10_000);
  });

  it('sends nothing if its state already holds', async () => {
    const stopped: CallSnapshot = {
      ...silent,
      availability: { ...silent.availability, stop: 'notRecording' },
    };
    const { asked, run } = setUp({ reads: [stopped] });
    expect(await run('stop')).toEqual({ kind: 'alreadyDone', snapshot: stopped });
    expect(asked).toEqual({ reads: 1, sent: [], waitedMs: 0 });
  });

  it('sends nothing if the status does not allow it, and says why', async () => {
    const { asked, run } = setUp({ reads: [policyOnly] });
    const why = 'policyCannotStop';
    expect(await run('stop')).toEqual({ kind: 'notPossible', why, snapshot: policyOnly });
    expect(asked.sent).toEqual([]);
  });

  it.each([
    ['stop', 'policyCannotStop'],
    ['stop', 'othersRecording'],
    ['pause', 'snippetCannotPause'],
    ['pause', 'stopSnippetFirst'],
    ['resume', 'suppressed'],
  ] as const)(
    'to %s does not count as done while another recorder may record: %s',
    async (command, why) => {
      const satisfied = command === 'pause' ? paused : command === 'stop' ? silent : recording;
      const snapshot = {
        ...satisfied,
        availability: { ...satisfied.availability, [command]: why },
      };
      const { asked, run } = setUp({ reads: [snapshot] });
      expect(await run(command)).toEqual({ kind: 'notPossible', why, snapshot });
      expect(asked.sent).toEqual([]);
    },
  );

  it('that cannot resume a suppressed recording does not count as done: the recording may begin', async () => {
    const suppressed = {
      ...silent,
      status: { kind: 'suppressed', recorders: noRecorders },
      availability: { ...silent.availability, resume: 'suppressed' },
    } as const;
    const { asked, run } = setUp({ reads: [suppressed] });
    expect(await run('resume')).toMatchObject({ kind: 'notPossible', why: 'suppressed' });
    expect(asked.sent).toEqual([]);
  });

  it.each([
    ['before it', [endedSnapshot]],
    ['after it', [recording, endedSnapshot]],
    ['and is deleted', [recording, { kind: 'callEnded' }]],
  ] as const)('reports the end of a call that ends %s', async (_, reads) => {
    const failure = { kind: 'callEnded' };
    expect(await setUp({ reads }).run('pause')).toMatchObject({ kind: 'failed', failure });
  });

  it('whose answer was lost is done if a read shows the state', async () => {
    const { run } = setUp({ reads: [recording, paused], answer: { kind: 'timeout' } });
    expect(await run('pause')).toMatchObject({ kind: 'done' });
  });

  it('whose answer was lost fails if no read shows the state', async () => {
    const { run } = setUp({ reads: [recording], answer: { kind: 'platform', status: 503 } });
    expect(await run('pause')).toMatchObject({ failure: { kind: 'platform', status: 503 } });
  });

  it.each(['refusedAsEnded', 'notFound'] as const)(
    'that is answered by %s means an ended call only if a read says so',
    async (kind) => {
      const answer: Failure = { kind };
      const alive = setUp({ reads: [recording], answer });
      expect(await alive.run('pause')).toMatchObject({ kind: 'failed', failure: answer });
      expect(alive.asked).toMatchObject({ reads: 2, waitedMs: 0 });
      const over = setUp({ reads: [recording, { kind: 'callEnded' }], answer });
      expect(await over.run('pause')).toMatchObject({ failure: { kind: 'callEnded' } });
    },
  );

  it('that is refused is not followed by a read', async () => {
    const { asked, run } = setUp({ reads: [recording], answer: { kind: 'notParticipant' } });
    expect(await run('stop')).toMatchObject({ failure: { kind: 'notParticipant' } });
    expect(asked.reads).toBe(1);
  });
});
