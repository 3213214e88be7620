import type { Defect } from './defect.ts';

/** Ways to get the order of things wrong: the rule of order, the last command, and repeats. */
export const orderDefects: readonly Defect[] = [
  {
    name: 'a read that news have overtaken is believed',
    file: 'session/reduce.ts',
    search: 'if (reader.overtaken) {',
    replacement: 'if (!reader) {',
  },
  {
    name: 'news are believed without a read',
    file: 'session/reduce.ts',
    search: 'confirmed: session.confirmed && unchanged,',
    replacement: 'confirmed: true,',
  },
  {
    name: 'news that may have crossed others make the picture better',
    file: 'session/reduce.ts',
    search: 'if (!mayHaveCrossed)',
    replacement: 'if (!mayHaveCrossed || snapshot)',
  },
  {
    name: 'an answer that comes after the page was closed is acted upon',
    file: 'session/store.ts',
    search: '      closed = true;',
    replacement: '',
  },
  {
    name: 'a closed page leaves its timers',
    file: 'session/store.ts',
    search: 'for (const end of running.values()) end();',
    replacement: '',
  },
  {
    name: 'an old attempt to sign in that fails late signs out',
    seed: 14,
    file: 'session/store.ts',
    search: 'ended = () => undefined;',
    replacement: '',
  },
  {
    name: 'a read that failed keeps the status sure',
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
    name: 'the command that was pressed last is lost',
    file: 'session/pending.ts',
    search: 'if (!queued) return rest;',
    replacement: 'if (queued || !queued) return rest;',
  },
  {
    name: 'an older command is repeated although another one was pressed after it',
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
    name: 'a repeat does not wait as long as the platform asks',
    file: 'policy.ts',
    search: 'return wait <= policy.longestWaitMs ? wait : null;',
    replacement: 'return 100;',
  },
  {
    name: 'repeats have no limit',
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
    name: 'a call is never read while the live connection holds',
    file: 'session/age.ts',
    search: 'return visible && ages(session) ?',
    replacement: "return session.live === 'off' && visible && ages(session) ?",
  },
  {
    name: 'a status stays certain, however old',
    file: 'session/age.ts',
    search: 'return evidenceAt + agePolicyOf(snapshot.status).certainForMs;',
    replacement: 'return null;',
  },
  {
    name: '"Paused" is shown beyond its bound',
    file: 'session/age.ts',
    search:
      "return outdated && snapshot.status.kind === 'paused' ? unknownStatus : snapshot.status;",
    replacement: 'return snapshot.status;',
  },
  {
    name: 'news that change nothing make a status younger, however late they are',
    file: 'session/reduce.ts',
    search:
      "if (unchanged && session.confirmed && session.reader.name !== 'reading') return session;",
    replacement:
      "if (unchanged && session.confirmed && session.reader.name !== 'reading') return withEvidence(session, at);",
  },
  {
    name: 'a hidden page reads on',
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
    name: 'a refused command ends without a word',
    file: 'session/pending.ts',
    search: 'return wantRead(clearPending({ ...session, lastFailure }, at), at);',
    replacement: 'return wantRead(clearPending(session, at), at);',
  },
  {
    name: 'a press that became too old is dropped without a word',
    seed: 6,
    file: 'session/timers.ts',
    search: "return failPending(session, { kind: 'signedOut' }, at);",
    replacement: 'return clearPending(session, at);',
  },
];
