import type * as v from 'valibot';
import type { Operation } from '../../src/genesys/operations.ts';
import * as operations from '../../src/genesys/operations.ts';
import type { Config } from '../../src/genesys/launch/config.ts';
import type { Command } from '../../src/recording/command.ts';
import type { Label } from '../../src/recording/session/view.ts';
import type { NewCall } from '../../simulator/control/new-call.ts';

/** A command, the operation that carries it out, and a call on which it makes sense. */
export interface CommandCase {
  readonly name: string;
  readonly api: Config['api'];
  readonly operation: Operation;
  readonly command: Command;
  readonly call: Omit<v.InferInput<typeof NewCall>, 'id'>;
  readonly before: Label;
  readonly after: Label;
}

const { pauseOrResume, recordAdHoc, recordSnippet, startRecording, stopRecording } = operations;
const direct = { queueId: null } as const;

const pause = { command: 'pause', before: 'recording', after: 'paused' } as const;
const resume = { command: 'resume', before: 'paused', after: 'recording' } as const;
const start = { command: 'start', before: 'notRecorded', after: 'recording' } as const;
const stop = { command: 'stop', before: 'recording', after: 'notRecorded' } as const;

const inConversations: readonly Omit<CommandCase, 'api'>[] = [
  {
    name: 'pause',
    operation: pauseOrResume,
    call: { recorders: { policy: 'ACTIVE' } },
    ...pause,
  },
  {
    name: 'resume',
    operation: pauseOrResume,
    call: { recorders: { policy: 'ACTIVE' }, securePause: true },
    ...resume,
  },
  { name: 'start of an ad-hoc recording', operation: recordAdHoc, call: direct, ...start },
  {
    name: 'stop of an ad-hoc recording',
    operation: recordAdHoc,
    call: { ...direct, recorders: { adhoc: 'ACTIVE' } },
    ...stop,
  },
  { name: 'start of a snippet', operation: recordSnippet, call: {}, ...start },
  {
    name: 'stop of a snippet',
    operation: recordSnippet,
    call: { recorders: { snippet: 'ACTIVE' } },
    ...stop,
  },
];

const inRecordings: readonly Omit<CommandCase, 'api'>[] = [
  { name: 'start (recordings API)', operation: startRecording, call: {}, ...start },
  {
    name: 'stop (recordings API)',
    operation: stopRecording,
    call: { tutorialRecording: true },
    ...stop,
  },
];

export const commandCases: readonly CommandCase[] = [
  ...inConversations.map((each) => ({ ...each, api: 'conversations' as const })),
  ...inRecordings.map((each) => ({ ...each, api: 'recordings' as const })),
];
