import type { FailureTexts } from '../../../i18n/format-failure.ts';

export const failures: FailureTexts = {
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
  noCardData: 'Take no card details unless it says Paused.',
  tellAdministrator: 'If it happens again, give your administrator the reference.',
  kinds: {
    signedOut: ['Your sign-in has ended.', 'Sign in again.'],
    notParticipant: [
      'Only a connected participant of the call can do this.',
      'Connect to the call, then try again.',
    ],
    callEnded: ['The call has ended.', 'There is nothing left to do.'],
    notMyCall: ['You are not a party to this call.', 'Open a call of your own.'],
    notFound: ['Genesys Cloud does not know this recording.', 'Check again.'],
    conflict: [
      'Something else changed the call at the same time.',
      'Look at the status, then try again if it is still needed.',
    ],
    tooManyRequests: ['Genesys Cloud gets too many requests.', 'Wait a minute, then try again.'],
    offline: ['Genesys Cloud cannot be reached.', 'Check your network connection, then try again.'],
    timeout: ['Genesys Cloud took too long to answer.', 'Check again in a moment.'],
    badAnswer: ['Genesys Cloud gave an answer that makes no sense.', 'Check again.'],
    unconfirmed: [
      'Genesys Cloud accepted it, but nothing shows that it happened.',
      'Look at the status, then try again.',
    ],
  },
  platform: (status) => [
    `Genesys Cloud has a fault of its own (${status}).`,
    'Try again in a minute.',
  ],
  rejected: (status, message) => `Genesys Cloud refused it (${status}): ${message}`,
  lacksScope: (scope) => [
    `This app lacks the OAuth scope ${scope}.`,
    'Ask your administrator to add it in Admin > Integrations > OAuth, then check again.',
  ],
  lacksPermission: (permission) => [
    `You lack the permission ${permission}.`,
    'Ask your administrator to grant it in Admin > Roles and Permissions, then check again.',
  ],
  quoted: (name) => `“${name}”`,
  or: ' or ',
  space: ' ',
};
