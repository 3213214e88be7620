import type { Command } from '../../../recording/command.ts';
import type { FailureName } from '../../../recording/failure.ts';

/** By what failed: a command, or a read. */
type ByAttempt = Readonly<Record<Command | 'read', string>>;

/** What went wrong, and the next step. */
type Explained = readonly [what: string, next: string];

/** Failures whose text depends on their details, or is in panel.ts. */
type Detailed = 'notPermitted' | 'unavailable' | 'offline' | 'platform' | 'refused';

/** What failed, why, and the next step. Loaded, with the code that shows them, once the status is shown. */
export const failures = {
  /** A command that certainly had no effect. */
  refused: {
    start: 'Not started',
    stop: 'Not stopped',
    pause: 'Not paused',
    resume: 'Not resumed',
    read: "Couldn't read the status",
  } satisfies ByAttempt,
  /** A command that may have had an effect despite the failure. */
  uncertain: {
    start: 'Start not confirmed',
    stop: 'Stop not confirmed',
    pause: 'Pause not confirmed',
    resume: 'Resume not confirmed',
    read: 'Status not confirmed',
  } satisfies ByAttempt,
  /** "Paused" is a promise about card data, so a failed pause says what follows from that. */
  noCardData: "Don't take card details until it says Paused.",
  contactAdministrator: 'If the problem persists, give your administrator the reference.',
  kinds: {
    signedOut: ['Your session has expired.', 'Sign in again.'],
    otherUser: [
      'Someone else has signed in since you pressed the button.',
      'Check the status, then press again if you still need to.',
    ],
    notParticipant: [
      'Only a connected participant can do this.',
      'Answer the call, then try again.',
    ],
    callEnded: ['The call has ended.', "There's nothing left to do."],
    refusedAsEnded: [
      'Genesys Cloud refused this as if the call had ended.',
      'Check the status, then try again.',
    ],
    notMyCall: ["You're not on this call.", 'Open one of your own calls.'],
    notFound: ["Genesys Cloud can't find this recording.", 'Check again.'],
    conflict: [
      'The call was changed elsewhere at the same time.',
      'Check the status, then try again if you still need to.',
    ],
    tooManyRequests: [
      'Genesys Cloud is receiving too many requests.',
      'Wait a minute, then try again.',
    ],
    timeout: ['Genesys Cloud took too long to respond.', 'Check again in a moment.'],
    badAnswer: ['Genesys Cloud sent an unexpected response.', 'Check again.'],
    unconfirmed: [
      "Genesys Cloud accepted the request but hasn't confirmed it.",
      'Check the status, then try again.',
    ],
  } satisfies Readonly<Record<Exclude<FailureName, Detailed>, Explained>>,
  /** Follows the reason, which the button shows as well. */
  unavailable: 'Check the status before you continue.',
  platform: (status: number): Explained => [
    `Genesys Cloud had an error (${status}).`,
    'Try again in a minute.',
  ],
  rejected: (status: number, message: string) =>
    `Genesys Cloud refused the request (${status}): ${message}`,
  lacksScope: (scope: string): Explained => [
    `This app doesn't have the OAuth scope ${scope}.`,
    'Ask your administrator to add it in Admin > Integrations > OAuth, then check again.',
  ],
  lacksPermission: (permission: string): Explained => [
    `You don't have the permission ${permission}.`,
    'Ask your administrator to grant it in Admin > Roles and Permissions, then check again.',
  ],
  quoted: (name: string) => `“${name}”`,
  /** Between permissions of which one is enough. */
  or: ' or ',
  /** Between permissions that are all needed. */
  and: ' and ',
  /** Between two sentences. */
  space: ' ',
};
