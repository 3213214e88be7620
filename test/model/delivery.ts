import type { Failure } from '../../src/recording/failure.ts';

/** What happens to a message in transit. Only requests can fail; events can also arrive twice. */
export type Delivery =
  | { readonly name: 'fine' }
  /** Accepted, but nothing happens. */
  | { readonly name: 'forgotten' }
  /** Not carried out. */
  | { readonly name: 'refused'; readonly failure: Failure }
  /** Carried out eventually, but the answer says otherwise. */
  | { readonly name: 'unheard'; readonly failure: Failure }
  /** Arrives now, and again later. */
  | { readonly name: 'twice' };

export const fine: Delivery = { name: 'fine' };

/** Failures after which it is unknown whether the request was carried out. */
const uncertain: readonly Failure[] = [
  { kind: 'offline' },
  { kind: 'timeout' },
  { kind: 'platform', status: 503 },
  { kind: 'badAnswer' },
];

const certain: readonly Failure[] = [
  { kind: 'signedOut' },
  { kind: 'notPermitted', lack: 'permission', missing: ['conversation:call:record'] },
  { kind: 'notParticipant' },
  { kind: 'notFound' },
  { kind: 'conflict' },
  { kind: 'tooManyRequests', retryAfterMs: null },
  { kind: 'tooManyRequests', retryAfterMs: 3_000 },
  { kind: 'tooManyRequests', retryAfterMs: 120_000 },
  { kind: 'refused', status: 400, message: 'bad request' },
];

/** The platform may report a live call as ended: once per scenario to a read, and any number of times to a command. */
export const callEndedFailure: Failure = { kind: 'callEnded' };

/** States of the network that may last for a while. */
export const networkStates: readonly Delivery[] = [
  fine,
  { name: 'forgotten' },
  ...[...uncertain, ...certain].map((failure): Delivery => ({ name: 'refused', failure })),
  ...uncertain.map((failure): Delivery => ({ name: 'unheard', failure })),
];

export const deliveries: readonly Delivery[] = [
  ...networkStates,
  { name: 'twice' },
  { name: 'refused', failure: callEndedFailure },
];

/** How a scenario's description shows it. */
export function describeDelivery(delivery: Delivery): string {
  switch (delivery.name) {
    case 'fine':
      return '';
    case 'forgotten':
      return ' (accepted, then forgotten)';
    case 'twice':
      return ' (and will come again)';
    case 'refused':
      return ` (fails: ${kindOf(delivery.failure)})`;
    case 'unheard':
      return ` (done, but its answer is: ${kindOf(delivery.failure)})`;
  }
}

const kindOf = (failure: Failure): string =>
  failure.kind === 'tooManyRequests'
    ? `${failure.kind}, Retry-After ${failure.retryAfterMs ?? 'missing'}`
    : failure.kind;
