import type { Failure, FailureName } from '../../src/recording/failure.ts';

/** One failure of each kind. */
const byKind: { readonly [Kind in FailureName]: Failure & { readonly kind: Kind } } = {
  signedOut: { kind: 'signedOut' },
  otherUser: { kind: 'otherUser' },
  notPermitted: {
    kind: 'notPermitted',
    lack: 'permission',
    missing: ['conversation:call:record', 'conversation:recording:pauseOthers'],
  },
  notParticipant: { kind: 'notParticipant' },
  callEnded: { kind: 'callEnded' },
  refusedAsEnded: { kind: 'refusedAsEnded' },
  notMyCall: { kind: 'notMyCall' },
  notFound: { kind: 'notFound' },
  conflict: { kind: 'conflict' },
  unavailable: { kind: 'unavailable', why: 'startOff' },
  tooManyRequests: { kind: 'tooManyRequests', retryAfterMs: null },
  offline: { kind: 'offline' },
  timeout: { kind: 'timeout' },
  platform: { kind: 'platform', status: 503 },
  badAnswer: { kind: 'badAnswer' },
  refused: { kind: 'refused', status: 400, message: 'Recording is disabled.' },
  unconfirmed: { kind: 'unconfirmed', command: 'pause' },
};

export const oneOfEach: readonly Failure[] = Object.values(byKind);
