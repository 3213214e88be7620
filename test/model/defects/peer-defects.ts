import type { Defect } from './defect.ts';

/** Defects seen in comparable products, reproduced in this core. */
export const peerDefects: readonly Defect[] = [
  {
    name: '#1 "Paused" is claimed before it is confirmed',
    file: 'session/view.ts',
    search: "pause: { label: 'pausing', tone: 'recording' }",
    replacement: "pause: { label: 'paused', tone: 'paused' }",
  },
  {
    name: '#2 after a failed command the status counts as known without a read',
    file: 'session/pending.ts',
    search: 'return clearPending({ ...session, already: null, lastFailure }, at);',
    replacement:
      'return clearPending({ ...session, confirmed: true, already: null, lastFailure }, at);',
  },
  {
    name: '#4 removing the widget resumes the recording',
    file: 'session/store.ts',
    search: '      closed = true;',
    replacement: "      closed = true; void deps.backend.execute('resume', session.snapshot);",
  },
  {
    name: '#5 every button is enabled before any data has arrived',
    file: 'snapshot.ts',
    search: "status: unknownStatus,\n  availability: allUnavailable('checking'),",
    replacement:
      "status: { kind: 'notRecorded' }, availability: { start: null, stop: null, pause: null, resume: null },",
  },
  {
    name: '#6 a listener that unsubscribes is still called',
    file: 'emitter.ts',
    search: 'return () => void listeners.delete(listener);',
    replacement: 'return () => undefined;',
  },
  {
    name: '#7 "Paused" is shown when only one of two recorders is paused',
    file: 'status.ts',
    search: "if (recordersThatAre(recorders, 'active').length > 0)",
    replacement:
      "if (recordersThatAre(recorders, 'paused').length === 0 && recordersThatAre(recorders, 'active').length > 0)",
  },
  {
    name: '#8 after a reload the status is not read',
    file: 'session/session.ts',
    search: "reader: { name: 'due', at: now, tries: 0 }",
    replacement: "reader: { name: 'idle', lastAt: Infinity }",
  },
  {
    name: '#10 Resume sends the command to pause',
    file: 'session/store.ts',
    search: '.execute(command, snapshot)',
    replacement: ".execute(command === 'resume' ? 'pause' : command, snapshot)",
  },
  {
    name: '#13 after a gap in the live connection nothing is read',
    file: 'session/reduce.ts',
    search: 'wantRead({ ...session, live: event.live }, at)',
    replacement: '{ ...session, live: event.live }',
  },
  {
    name: '#16 a failed read is never repeated',
    file: 'session/age.ts',
    search: 'if (!confirmed) return lastAt + sessionPolicy.readAgainMs;',
    replacement: 'if (!confirmed) return null;',
  },
  {
    name: '#18 a pause is shown as "not recording"',
    file: 'status.ts',
    search: "    : { kind: 'paused', by: pausedBy, recorders };",
    replacement: '    : notRecorded;',
  },
  {
    name: '#19 a command stays in flight forever',
    file: 'session/reduce.ts',
    search: 'return readAt.length === 0 ? failPending(session, fallbackFailure, at) : session;',
    replacement: 'return session;',
  },
  {
    name: '#20 "Recording" is shown on a call that is not being recorded',
    file: 'status.ts',
    search: '  if (!anyPaused) return notRecorded;',
    replacement: "  if (!anyPaused) return { kind: 'recording', recorders };",
  },
];
