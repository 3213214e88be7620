import type * as v from 'valibot';
import type { Fault } from '../../simulator/faults/fault.ts';

type Respond = v.InferInput<typeof Fault>['respond'];

/** The delay of a slow answer, ms: late, but before any request times out. */
export const SLOW_MS = 5_000;

/**
 * Everything that can go wrong with one request, as the simulator's fault middleware does it. `refused` happens before the
 * platform: no one listens at its port.
 */
export const faults = {
  400: { status: 400 },
  401: { status: 401 },
  403: { status: 403 },
  404: { status: 404 },
  409: { status: 409 },
  '429 with Retry-After': { status: 429, headers: { 'Retry-After': '7' } },
  '429 without Retry-After': { status: 429 },
  500: { status: 500 },
  503: { status: 503 },
  504: { status: 504 },
  refused: 'refused',
  reset: 'drop',
  hang: 'hang',
  lost: 'lost',
  slow: { delayMs: SLOW_MS },
  'malformed JSON': { status: 200, body: '{"id": "c0' },
  HTML: { status: 200, body: '<!doctype html><title>Please sign in to the Wi-Fi</title>' },
  empty: { status: 200, body: '' },
} as const satisfies Readonly<Record<string, Respond | 'refused'>>;

export type FaultName = `${keyof typeof faults}`;

const isFaultName = (name: string): name is FaultName => name in faults;
export const faultNames = Object.keys(faults).filter(isFaultName);
