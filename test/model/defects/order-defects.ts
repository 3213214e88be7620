import type { Defect } from './defect.ts';

/** Defects in the handling of order: the rule of order, the last command, and repeats. */
export const orderDefects: readonly Defect[] = [
  {
    name: 'a read that an event has overtaken is trusted',
    file: 'session/reduce.ts',
    search: 'if (reader.overtaken) {',
    replacement: 'if (!reader) {',
  },
  {
    name: 'an event is trusted without a read',
    file: 'session/reduce.ts',
    search: 'confirmed: session.confirmed && unchanged,',
    replacement: 'confirmed: true,',
  },
  {
    name: 'an event that may have crossed another makes the status look safer',
    file: 'session/reduce.ts',
    search: 'if (!mayHaveCrossed)',
    replacement: 'if (!mayHaveCrossed || snapshot)',
  },
  {
    name: 'an answer that arrives after the page was closed still has an effect',
    file: 'session/store.ts',
    search: '      closed = true;',
    replacement: '',
  },
  {
    name: 'a closed page leaves its timers running',
    file: 'session/store.ts',
    search: 'for (const end of running.values()) end();',
    replacement: '',
  },
  {
    name: 'an old sign-in attempt that fails late signs the agent out',
    seed: 14,
    file: 'session/store.ts',
    search: 'ended = () => undefined;',
    replacement: '',
  },
  {
    name: 'a failed read leaves the status confirmed',
    file: 'session/reduce.ts',
    search: 'const unsure: Session = { ...session, confirmed: false };',
    replacement: 'const unsure: Session = session;',
  },
  {
    name: 'a pause that a lost Resume may have ended is still shown',
    seed: 105,
    file: 'session/pending.ts',
    search:
      'return isUncertain ? { ...session, snapshot: unknownSnapshot, since: null } : session;',
    replacement: 'return session;',
  },
  {
    name: 'a queued command counts as satisfied by the status before it',
    file: 'session/view.ts',
    search: 'if (queued) return queued.command;',
    replacement:
      'if (queued) return isPendingSatisfied({ ...session, pending: { ...pending, command: queued.command } }) ? null : queued.command;',
  },
  {
    name: 'the last command pressed is lost',
    file: 'session/pending.ts',
    search: 'if (!queued) return rest;',
    replacement: 'if (queued || !queued) return rest;',
  },
  {
    name: 'an older command is retried although another one was pressed after it',
    file: 'session/pending.ts',
    search: 'const wanted = queued ? { ...queued, tries: 0 } : pending;',
    replacement: 'const wanted = pending;',
  },
  {
    name: 'two commands are in flight',
    file: 'session/pending.ts',
    search: 'if (!pending) return send(',
    replacement: "if (!pending || pending.phase.name === 'sending') return send(",
  },
  {
    name: 'a retry does not wait as long as the platform asks',
    file: 'policy.ts',
    search: 'return wait <= policy.longestWaitMs ? wait : null;',
    replacement: 'return 100;',
  },
  {
    name: 'retries have no limit',
    seed: 5,
    file: 'policy.ts',
    search: 'if (tries >= policy.tries) return null;',
    replacement: '',
  },
  {
    name: 'a command is sent again after every failure',
    file: 'policy.ts',
    search: "    case 'offline':",
    replacement: "    case 'timeout':\n    case 'badAnswer':\n    case 'offline':",
  },
  {
    name: 'a call is never read while there is a live connection',
    file: 'session/age.ts',
    search: 'return visible && ages(session) ?',
    replacement: "return session.live === 'off' && visible && ages(session) ?",
  },
  {
    name: 'a status stays confirmed, however old it is',
    file: 'session/age.ts',
    search: 'return evidenceAt + agePolicyOf(snapshot.status).certainForMs;',
    replacement: 'return null;',
  },
  {
    name: '"Paused" is shown beyond its maximum age',
    file: 'session/age.ts',
    search:
      "return outdated && snapshot.status.kind === 'paused' ? unknownStatus : snapshot.status;",
    replacement: 'return snapshot.status;',
  },
  {
    name: 'an event that changes nothing makes a status newer, however late it is',
    file: 'session/reduce.ts',
    search:
      "if (unchanged && session.confirmed && session.reader.name !== 'reading') return session;",
    replacement:
      "if (unchanged && session.confirmed && session.reader.name !== 'reading') return withEvidence(session, at);",
  },
  {
    name: 'a hidden page keeps reading',
    file: 'session/age.ts',
    search: 'return visible && ages(session) ?',
    replacement: 'return ages(session) ?',
  },
  {
    name: 'a command that is refused as if the call had ended ends it',
    file: 'session/pending.ts',
    search: "    case 'notFound':\n      return confirm(",
    replacement:
      "    case 'notFound':\n      return clearPending({ ...session, queued: null, snapshot: { ...session.snapshot, status: { kind: 'ended' } } }, at); return confirm(",
  },
  {
    name: 'a read that began before a command was answered confirms it',
    seed: 6,
    file: 'session/pending.ts',
    search: '? wantRead({ ...confirming, confirmed: false }, at)',
    replacement: '? clearPending(confirming, at)',
  },
  {
    name: 'a refused command ends silently',
    file: 'session/pending.ts',
    search: 'return wantRead(clearPending({ ...session, lastFailure }, at), at);',
    replacement: 'return wantRead(clearPending(session, at), at);',
  },
  {
    name: 'a press that became too old is dropped silently',
    seed: 6,
    file: 'session/timers.ts',
    search: "return failPending(session, { kind: 'signedOut' }, at);",
    replacement: 'return clearPending(session, at);',
  },
];
