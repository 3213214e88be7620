import type { Command } from '../../src/recording/command.ts';
import type { CommandAck } from '../../src/recording/backend.ts';

/** The ground truth about the one call of a scenario. */
export interface Call {
  readonly ended: boolean;
  /** Recorders that have been started, silenced or not. */
  readonly policy: boolean;
  readonly agentPolicy: boolean;
  readonly adhoc: boolean;
  readonly snippet: boolean;
  readonly securePause: boolean;
  readonly held: boolean;
  /** A flow suppresses the recording. */
  readonly suppressed: boolean;
  /** Whether the user is connected. */
  readonly connected: boolean;
  /** The recorder that Start starts. */
  readonly startsWith: 'adhoc' | 'snippet';
}

const silent: Call = {
  ended: false,
  policy: false,
  agentPolicy: false,
  adhoc: false,
  snippet: false,
  securePause: false,
  held: false,
  suppressed: false,
  connected: true,
  startsWith: 'adhoc',
};

/** The states in which a scenario may find the call. */
export const firstCalls: readonly Call[] = [
  silent,
  { ...silent, startsWith: 'snippet' },
  { ...silent, adhoc: true },
  { ...silent, policy: true },
  { ...silent, policy: true, securePause: true },
  { ...silent, policy: true, adhoc: true },
  { ...silent, policy: true, agentPolicy: true, held: true },
  { ...silent, policy: true, snippet: true, securePause: true },
  { ...silent, policy: true, suppressed: true, startsWith: 'snippet' },
];

/** What others, or the user in another place, do to the call. */
export const callChanges = {
  'someone pauses': (call) => executed(call, 'pause'),
  'somebody resumes': (call) => executed(call, 'resume'),
  'somebody starts': (call) => ({ ...call, adhoc: true }),
  'somebody stops': (call) => ({ ...call, adhoc: false, snippet: false }),
  'the policy records': (call) => ({ ...call, policy: true }),
  'the policy ends': (call) => ({ ...call, policy: false, agentPolicy: false }),
  'the call is held': (call) => ({ ...call, held: true }),
  'the call is taken back': (call) => ({ ...call, held: false }),
  'a flow holds the recording back': (call) => ({ ...call, suppressed: true }),
  'the flow stops suppressing the recording': (call) => ({ ...call, suppressed: false }),
  'the person is connected': (call) => ({ ...call, connected: true }),
  'the person is not connected': (call) => ({ ...call, connected: false }),
  'the call ends': (call) => ({ ...call, ended: true }),
} as const satisfies Record<string, (call: Call) => Call>;

export type CallChange = keyof typeof callChanges;

/** An ended call does not change, and a pause does not outlive the recorders that it silenced. */
export function tidied(before: Call, after: Call): Call {
  if (before.ended) return before;
  return hasPausable(after) ? after : { ...after, securePause: false };
}

/** Commands are idempotent: repeating one changes nothing. */
export function executed(call: Call, command: Command): Call {
  switch (command) {
    case 'start':
      return { ...call, [call.startsWith]: true };
    case 'stop':
      return call.snippet ? { ...call, snippet: false } : { ...call, adhoc: false };
    case 'pause':
      return { ...call, securePause: hasPausable(call) };
    case 'resume':
      return { ...call, securePause: false };
  }
}

/** The platform answers the start of a running recording, or the stop of one that is not running, with a no-op. */
export function ackOf(call: Call, command: Command): CommandAck {
  const runs = call.adhoc || call.snippet;
  return (command === 'start' && runs) || (command === 'stop' && !runs)
    ? 'alreadyDone'
    : 'accepted';
}

const hasPausable = ({ policy, agentPolicy, adhoc }: Call): boolean =>
  policy || agentPolicy || adhoc;
