import { isPausable, isStoppable, recordersThatAre, type Status } from './status.ts';

export const commands = ['start', 'stop', 'pause', 'resume'] as const;

/** A desired state of the recording, never a toggle. */
export type Command = (typeof commands)[number];

/** Who issues a command; `timer`: auto-resume. */
export const pressers = ['me', 'timer'] as const;
export type PressedBy = (typeof pressers)[number];

interface CommandMeaning {
  /** The command that undoes it: the only other one that makes sense before confirmation. */
  readonly opposite: Command;
  /** Whether a status is the one the command asks for. */
  readonly isSatisfiedBy: (status: Status) => boolean;
}

const meanings: Readonly<Record<Command, CommandMeaning>> = {
  start: { opposite: 'stop', isSatisfiedBy: (status) => status.kind === 'recording' },
  stop: { opposite: 'start', isSatisfiedBy: nothingStoppableIsLeft },
  pause: { opposite: 'resume', isSatisfiedBy: everythingPausableIsPaused },
  resume: { opposite: 'pause', isSatisfiedBy: nothingIsSecurelyPaused },
};

export const oppositeOf = (command: Command): Command => meanings[command].opposite;

/** Whether the platform's status is the one the command asks for. An ended call satisfies none. */
export function isSatisfiedBy(command: Command, status: Status): boolean {
  return meanings[command].isSatisfiedBy(status);
}

function nothingStoppableIsLeft(status: Status): boolean {
  if (status.kind === 'notRecorded') return true;
  if (!('recorders' in status)) return false;
  return !recordersThatAre(status.recorders, 'active', 'paused').some(isStoppable);
}

function everythingPausableIsPaused(status: Status): boolean {
  if (status.kind === 'paused') return status.by === 'securePause';
  if (status.kind !== 'recording') return false;
  return (
    status.pausedBy === 'securePause' &&
    !recordersThatAre(status.recorders, 'active').some(isPausable)
  );
}

function nothingIsSecurelyPaused(status: Status): boolean {
  if (status.kind === 'paused') return status.by === 'hold';
  if (status.kind === 'suppressed') return true;
  return status.kind === 'recording' && status.pausedBy !== 'securePause';
}
