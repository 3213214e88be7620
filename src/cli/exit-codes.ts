import type { Failure } from '../recording/failure.ts';
import type { CallReport, CliReport } from './report.ts';

/** The exit code of the process. */
export const exitCodes = {
  done: 0,
  someFailed: 1,
  wrongUse: 2,
  signedOut: 3,
  notPermitted: 4,
  notFound: 5,
  platform: 6,
  /** The convention of shells for Ctrl-C: 128 + SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * In order of precedence: an interruption, a problem that stopped the whole run, then the code that all calls agree on.
 */
export function exitCodeOf({ problem, calls, interrupted, complete }: CliReport): ExitCode {
  if (interrupted) return exitCodes.interrupted;
  if (problem) return exitCodeOfFailure(problem);
  const tried = calls.filter(({ outcome }) => outcome.kind !== 'skipped');
  const [first = exitCodes.done, ...others] = new Set(tried.map(exitCodeOfCall));
  return others.length > 0 || !complete ? exitCodes.someFailed : first;
}

export function exitCodeOfCall({ outcome, snapshot }: CallReport): ExitCode {
  switch (outcome.kind) {
    case 'failed':
    case 'notPermitted':
      return exitCodeOfFailure(outcome.failure);
    case 'notPossible':
      return exitCodes.someFailed;
    case 'read':
      return snapshot?.status.kind === 'ended' ? exitCodes.notFound : exitCodes.done;
    case 'done':
    case 'alreadyDone':
    case 'notRecorded':
    case 'pausedInstead':
    case 'planned':
    case 'gone':
    case 'skipped':
    case 'notTried':
      return exitCodes.done;
  }
}

export function exitCodeOfFailure({ kind }: Failure): ExitCode {
  switch (kind) {
    case 'signedOut':
    case 'otherUser':
      return exitCodes.signedOut;
    case 'notPermitted':
    case 'notParticipant':
    case 'notMyCall':
      return exitCodes.notPermitted;
    case 'callEnded':
    case 'notFound':
      return exitCodes.notFound;
    case 'tooManyRequests':
    case 'offline':
    case 'timeout':
    case 'platform':
    case 'badAnswer':
    case 'unconfirmed':
      return exitCodes.platform;
    case 'refusedAsEnded':
    case 'conflict':
    case 'unavailable':
    case 'refused':
      return exitCodes.someFailed;
  }
}
