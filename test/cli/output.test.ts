import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { formatLine, formatTotals } from '../../src/cli/messages.ts';
import { finish, refuse } from '../../src/cli/output.ts';
import { type CallOutcome, type CallReport, notTried, reportOf } from '../../src/cli/report.ts';
import { createTerminal } from '../../src/cli/terminal.ts';
import type { CallSnapshot } from '../../src/recording/snapshot.ts';
import { adHoc, byPolicy, callWith, policyPaused, quiet } from '../recording/bulk/fake-queue.ts';

/** What stdout and stderr show. */
function shown(use: (terminal: ReturnType<typeof createTerminal>) => number) {
  const [out, err]: [string[], string[]] = [[], []];
  const sink = (lines: string[]) => ({ write: (text: string) => lines.push(text) });
  const code = use(createTerminal(sink(out), sink(err), (text) => text));
  return { code, out: out.join(''), err: err.join('') };
}

const call = (outcome: CallOutcome, more: Partial<CallReport> = {}): CallReport => ({
  conversationId: 'one',
  asked: 'stop',
  outcome,
  snapshot: null,
  ...more,
});

const asJson = (report: Parameters<typeof finish>[0]): Record<string, unknown> =>
  JSON.parse(shown((terminal) => finish(report, { json: true }, terminal)).out);

const message = (report: CallReport): unknown => {
  const { calls } = asJson(reportOf(report));
  return Array.isArray(calls) ? calls[0].message : undefined;
};

test('the bar of an unfinished run is gone before its totals are shown', () => {
  const written: string[] = [];
  const sink = { isTTY: true, write: (text: string) => written.push(text) };
  const terminal = createTerminal(sink, sink, (text) => text);
  terminal.progress('Calls', 1, 4);
  finish(reportOf(call({ kind: 'gone' })), { json: false }, terminal);
  expect(written.at(0)).toContain('#');
  expect(written.at(-1)).not.toContain('#');
});

describe('the message about a call', () => {
  test.each<[CallReport['asked'], CallSnapshot, string]>([
    ['status', byPolicy, 'Status: recording (policy).'],
    [
      'status',
      callWith({ policy: 'active', adhoc: 'paused' }),
      'Status: recording (policy, ad-hoc paused).',
    ],
    ['status', callWith({ policy: 'paused' }, 'hold'), 'Status: paused on hold (policy).'],
    ['status', callWith({ snippet: 'active' }), 'Status: recording (snippet).'],
    ['status', callWith({ unnamed: 'active' }), 'Status: recording.'],
    ['start', adHoc, 'Started: recording (ad-hoc).'],
    ['stop', quiet, 'Stopped: not recording.'],
    ['pause', policyPaused, 'Pause confirmed: paused (policy).'],
    ['resume', byPolicy, 'Resumed: recording (policy).'],
  ])('reports the %s that was asked for', (asked, snapshot, words) => {
    const kind = asked === 'status' ? 'read' : 'done';
    expect(message(call({ kind }, { asked, snapshot }))).toBe(words);
  });

  test('says that the status is unknown', () => {
    expect(message(call({ kind: 'read' }, { asked: 'status' }))).toBe('Status: unknown.');
  });

  test.each<[CallOutcome, string]>([
    [{ kind: 'alreadyDone' }, 'Nothing to stop: not recording.'],
    [
      { kind: 'pausedInstead' },
      'Paused, not stopped: only the agent can stop their own recording, and a policy recording can only be paused.',
    ],
    [{ kind: 'planned', command: 'pause', orPause: false }, 'Would pause: not recording.'],
    [
      { kind: 'planned', command: 'stop', orPause: true },
      'Would stop, or pause where stopping is not allowed: not recording.',
    ],
    [{ kind: 'gone' }, 'The call ended or left the queue.'],
    [{ kind: 'skipped' }, 'Not stopped. Skipped: the recording was not started.'],
    [{ kind: 'notTried', because: 'cancelled' }, 'Not stopped. Interrupted.'],
    [
      { kind: 'notTried', because: { kind: 'otherUser' } },
      'Not stopped. Someone else is signed in.',
    ],
    [{ kind: 'notPossible', why: 'notRecording' }, "Not stopped. The call isn't being recorded."],
  ])('reports the outcome: %j', (outcome, words) => {
    expect(message(call(outcome, { snapshot: quiet }))).toBe(words);
  });

  test('says what failed, what to do next, and the reference', () => {
    const failure = { kind: 'platform', status: 503, correlationId: 'c-17' } as const;
    expect(message(call({ kind: 'failed', failure }, { asked: 'pause' }))).toBe(
      'Not paused. Genesys Cloud had an error (503). Try again in a minute. (reference c-17)',
    );
  });

  test.each([
    [null, 'Wait a minute, then'],
    [2_100, 'Wait 3 s, then'],
  ])('says how long to wait if the platform asks for %s ms', (retryAfterMs, words) => {
    const failure = { kind: 'tooManyRequests', retryAfterMs } as const;
    expect(message(call({ kind: 'failed', failure }))).toContain(words);
  });

  test('names the scopes that are missing', () => {
    const failure = { kind: 'notPermitted', lack: 'scope', missing: ['a', 'b'] } as const;
    expect(message(call({ kind: 'notPermitted', failure }))).toContain(
      "doesn't have the scope a or b. Add it in Admin > Integrations > OAuth.",
    );
  });

  test.each([
    [undefined, 'or'],
    [true, 'and'],
  ])('names the missing permissions as Admin lists them, and as the API does', (needsAll, word) => {
    const missing = ['conversation:call:record', 'conversation:recording:snippetRecord'];
    const failure = { kind: 'notPermitted', lack: 'permission', missing, needsAll } as const;
    expect(message(call({ kind: 'notPermitted', failure }))).toContain(
      `doesn't have the permission Conversation > Call > Record (conversation:call:record) ${word} Conversation > Recording > SnippetRecord (conversation:recording:snippetRecord). Add a role that has it in Admin`,
    );
  });
});

describe('the calls of a queue', () => {
  const listed = (snapshot: CallSnapshot, agentName: string | null): CallReport => ({
    ...call({ kind: 'read' }, { asked: 'status', snapshot }),
    agentName,
    startedAt: Date.UTC(2026, 0, 2, 3, 4, 5),
  });

  test('are listed with their agent and start', () => {
    expect(formatLine(listed(byPolicy, 'Ana Silva'))).toMatch(
      /^\S+ {2}Status: recording \(policy\)\. Ana Silva, since 2026-01-02T03:04:05Z\.$/,
    );
    expect(formatLine({ ...listed(quiet, null), startedAt: null })).toMatch(
      /Status: not recording\. No agent\.$/,
    );
    expect(formatLine(call({ kind: 'done' }, { asked: 'pause' }))).not.toContain('since');
  });

  test('are summed up by status, the most frequent first', () => {
    const calls = [listed(quiet, null), listed(byPolicy, 'Ana'), listed(byPolicy, 'Ben')];
    expect(formatTotals(calls)).toBe('3 calls: 2 recording, 1 not recording.');
    const unseen = { ...listed(quiet, null), snapshot: null };
    expect(formatTotals([unseen])).toBe('1 call: 1 unknown.');
    expect(formatTotals([call({ kind: 'done' })])).toBeNull();
  });
});

describe('the end of the output', () => {
  const left = notTried('stop', 'two', 'cancelled');
  const notes = (report: Parameters<typeof finish>[0]): string[] =>
    shown((terminal) => finish(report, { json: false }, terminal))
      .err.split('\n')
      .slice(0, -1);

  test('adds nothing if all calls are done', () => {
    expect(notes(reportOf(call({ kind: 'done' })))).toEqual([]);
  });

  test('says that it was interrupted, and which calls were not done', () => {
    const report = { ...reportOf(call({ kind: 'done' }), left), interrupted: true };
    expect(notes(report)).toEqual(['Interrupted.', 'Not done: two']);
  });

  test('says to run again if the search found only some calls, unless it found none', () => {
    const report = { ...reportOf(call({ kind: 'done' })), complete: false };
    expect(notes(report)).toEqual(['The queue may have more calls. Run it again.']);
    const none = { ...reportOf(), problem: { kind: 'offline' } as const, complete: false };
    expect(notes(none)).toEqual([
      "Can't reach Genesys Cloud. Check the network, GENESYS_REGION, GENESYS_GATEWAY and HTTPS_PROXY.",
    ]);
  });

  test('says that the queue is empty', () => {
    expect(notes(reportOf())).toEqual(['The queue has no active calls.']);
  });

  test('is one document as JSON, with the worst problem in words on both streams', () => {
    const report = reportOf(
      call({ kind: 'done' }, { snapshot: byPolicy, agentName: 'Ana', startedAt: 0 }),
      call({ kind: 'failed', failure: { kind: 'callEnded' } }, { conversationId: 'two' }),
    );
    const { code, out, err } = shown((terminal) => finish(report, { json: true }, terminal));
    expect(code).toBe(exitCodes.someFailed);
    expect(err).toBe("Not stopped. This call doesn't exist, or it has ended.\n");
    expect(JSON.parse(out)).toMatchObject({
      calls: [
        {
          conversationId: 'one',
          outcome: 'done',
          status: 'recording',
          agentName: 'Ana',
          startedAt: '1970-01-01T00:00:00.000Z',
        },
        { conversationId: 'two', outcome: 'failed', status: null, recorders: null },
      ],
      notDone: [],
      interrupted: false,
      complete: true,
      problem: null,
      error: "Not stopped. This call doesn't exist, or it has ended.",
      exitCode: 1,
    });
  });

  test('has no error as JSON if everything succeeded', () => {
    const { err } = shown((terminal) =>
      finish(reportOf(call({ kind: 'done' })), { json: true }, terminal),
    );
    expect(err).toBe('');
    expect(asJson(reportOf(call({ kind: 'done' })))).toMatchObject({ error: null, exitCode: 0 });
  });

  test.each([
    ['an interruption', { ...reportOf(left), interrupted: true }, 'Interrupted.', 130],
    [
      'an incomplete search',
      { ...reportOf(call({ kind: 'done' })), complete: false },
      'The queue may have more calls. Run it again.',
      1,
    ],
    [
      'a problem that ended the run',
      { ...reportOf(left), problem: { kind: 'otherUser' } as const },
      'Someone else is signed in.',
      3,
    ],
  ])('has %s as the error in JSON', (_, report, error, exitCode) => {
    expect(asJson(report)).toMatchObject({ error, exitCode });
  });

  test('has the problem that ended the run in JSON, in words as well', () => {
    const problem = { kind: 'platform', status: 503, correlationId: 'c-17' } as const;
    expect(asJson({ ...reportOf(), problem })['problem']).toEqual({
      ...problem,
      message: 'Genesys Cloud had an error (503). Try again in a minute. (reference c-17)',
    });
  });

  test('has what a dry run would send in JSON', () => {
    const planned = call({ kind: 'planned', command: 'stop', orPause: true });
    expect(asJson(reportOf(planned))).toMatchObject({
      calls: [{ outcome: 'planned', command: 'stop', orPause: true }],
    });
  });

  test('has the reason for which a call was left as it is in JSON', () => {
    const failure = { kind: 'notParticipant' } as const;
    const report = reportOf(
      call({ kind: 'notPossible', why: 'notPaused' }),
      call({ kind: 'notPermitted', failure }),
    );
    expect(asJson(report)).toMatchObject({ calls: [{ why: 'notPaused' }, { failure }] });
  });

  test('has no start in JSON for a call whose start is not known', () => {
    const report = reportOf(call({ kind: 'gone' }, { agentName: null, startedAt: null }));
    expect(asJson(report)).toMatchObject({ calls: [{ agentName: null, startedAt: null }] });
  });

  test('points to the help after wrong usage; as JSON it is a report without calls', () => {
    const plain = shown((terminal) => refuse('No such command.', { json: false }, terminal));
    expect(plain).toMatchObject({ code: 2, out: '' });
    expect(plain.err).toBe('No such command.\nSee genesys-recording --help.\n');
    const json = shown((terminal) => refuse('No such command.', { json: true }, terminal));
    expect(JSON.parse(json.out)).toMatchObject({
      calls: [],
      complete: false,
      error: 'No such command.',
      exitCode: 2,
    });
  });
});
