import type { Command } from '../../../recording/command.ts';
import type { Failure } from '../../../recording/failure.ts';
import type { FailureWords } from '../messages.ts';
import { permissionPath } from '../permission.ts';

/** Titles: what surely did not happen, and what may have happened all the same. */
const titles = {
  refused: {
    start: 'Not started',
    stop: 'Not stopped',
    pause: 'Not paused',
    resume: 'Not resumed',
    read: 'Status not read',
  },
  uncertain: {
    start: 'Start not confirmed',
    stop: 'Stop not confirmed',
    pause: 'Pause not confirmed',
    resume: 'Resume not confirmed',
    read: 'Status not confirmed',
  },
} as const;

/** "Paused" is a promise about card data, so a pause that failed says what follows from that. */
const noCardData = 'Take no card details unless it says Paused.';
const tellAdministrator = 'If it happens again, give your administrator the reference.';

export function failure(failure: Failure, command: Command | null): FailureWords {
  const { certainty, what, next } = words(failure);
  return {
    title: titles[certainty][command ?? 'read'],
    what,
    next: command === 'pause' && failure.kind !== 'callEnded' ? `${next} ${noCardData}` : next,
  };
}

interface Words {
  readonly certainty: keyof typeof titles;
  readonly what: string;
  readonly next: string;
}

const refused = (what: string, next: string): Words => ({ certainty: 'refused', what, next });
const uncertain = (what: string, next: string): Words => ({ certainty: 'uncertain', what, next });

function words(failure: Failure): Words {
  switch (failure.kind) {
    case 'signedOut':
      return refused('Your sign-in has ended.', 'Sign in again.');
    case 'notPermitted':
      return refused(...lacking(failure.lack, failure.missing));
    case 'notParticipant':
      return refused(
        'Only a connected participant of the call can do this.',
        'Connect to the call, then try again.',
      );
    case 'callEnded':
      return refused('The call has ended.', 'There is nothing left to do.');
    case 'notMyCall':
      return refused('You are not a party to this call.', 'Open a call of your own.');
    case 'notFound':
      return refused(
        'Genesys Cloud does not know this recording.',
        `Check again. ${tellAdministrator}`,
      );
    case 'conflict':
      return refused(
        'Something else changed the call at the same time.',
        'Look at the status, then try again if it is still needed.',
      );
    case 'tooManyRequests':
      return refused('Genesys Cloud gets too many requests.', 'Wait a minute, then try again.');
    case 'offline':
      return uncertain(
        'Genesys Cloud cannot be reached.',
        'Check your network connection, then try again.',
      );
    case 'timeout':
      return uncertain('Genesys Cloud took too long to answer.', 'Check again in a moment.');
    case 'platform':
      return uncertain(
        `Genesys Cloud has a fault of its own (${failure.status}).`,
        `Try again in a minute. ${tellAdministrator}`,
      );
    case 'badAnswer':
      return uncertain(
        'Genesys Cloud gave an answer that makes no sense.',
        `Check again. ${tellAdministrator}`,
      );
    case 'refused':
      return refused(
        `Genesys Cloud refused it (${failure.status}): ${failure.message}`,
        tellAdministrator,
      );
    case 'unconfirmed':
      return uncertain(
        'Genesys Cloud accepted it, but nothing shows that it happened.',
        'Look at the status, then try again.',
      );
  }
}

function lacking(lack: 'permission' | 'scope', missing: readonly string[]): [string, string] {
  if (lack === 'scope') {
    return [
      `This app lacks the OAuth scope ${quoted(missing)}.`,
      'Ask your administrator to add it in Admin > Integrations > OAuth, then check again.',
    ];
  }
  return [
    `You lack the permission ${quoted(missing.map(permissionPath))}.`,
    'Ask your administrator to grant it in Admin > Roles and Permissions, then check again.',
  ];
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(' or ');
