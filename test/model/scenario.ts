import * as fc from 'fast-check';
import { type Command, commands } from '../../src/recording/command.ts';
import type { Session } from '../../src/recording/session/session.ts';
import { type Call, type CallChange, callChanges, firstCalls } from './call.ts';
import { deliveries, type Delivery, fine, networkStates } from './delivery.ts';

/** One step of a scenario. Nothing else happens between steps: time does not pass, and messages wait. */
export type Step =
  | { readonly do: 'press'; readonly command: Command }
  /** A message arrives. */
  | { readonly do: 'arrive'; readonly pick: number; readonly delivery: Delivery }
  /** All messages arrive, in order. */
  | { readonly do: 'calm' }
  /** From now on, this happens to every message. */
  | { readonly do: 'network'; readonly delivery: Delivery }
  | { readonly do: 'wait'; readonly ms: number }
  /** Time advances to the page's next timer. */
  | { readonly do: 'timer' }
  | { readonly do: 'sleep'; readonly ms: number }
  | { readonly do: 'call'; readonly callChange: CallChange }
  /** An old event arrives again. */
  | { readonly do: 'again'; readonly pick: number }
  | { readonly do: 'connect' | 'disconnect' | 'noticeDisconnect' }
  /** The connection looks alive, but no events arrive. */
  | { readonly do: 'deaf' | 'hearing' }
  | { readonly do: 'hide' | 'show' }
  | { readonly do: 'focus' | 'checkAgain' | 'signIn' | 'reload' | 'unsubscribe' };

export interface Scenario {
  readonly first: {
    readonly call: Call;
    readonly access: Session['access'];
    readonly storedPress: Command | null;
    /** Whether the page knows the call and is connected before the first step. */
    readonly settled: boolean;
  };
  readonly steps: readonly Step[];
  /** The live connection at the end, when nothing else happens. */
  readonly live: 'on' | 'off' | 'deaf';
  /** Whether the page is visible at the end. */
  readonly visible: boolean;
}

const pick = fc.nat({ max: 5 });
const waitsMs = [10, 300, 1_000, 2_500, 4_000, 10_000, 16_000, 61_000];
const callChangeNames = Object.keys(callChanges).filter(
  (name): name is CallChange => name in callChanges,
);

const plainSteps = ['connect', 'disconnect', 'noticeDisconnect'] as const;
const hearingSteps = ['deaf', 'deaf', 'hearing'] as const;
const visibilitySteps = ['hide', 'show'] as const;
const rareSteps = ['signIn', 'signIn', 'focus', 'checkAgain', 'reload', 'unsubscribe'] as const;

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('press'), command: oneOf(commands) }) },
  {
    weight: 14,
    arbitrary: fc.record({ do: fc.constant('arrive'), pick, delivery: fc.constant(fine) }),
  },
  {
    weight: 7,
    arbitrary: fc.record({ do: fc.constant('arrive'), pick, delivery: oneOf(deliveries) }),
  },
  { weight: 3, arbitrary: fc.constant<Step>({ do: 'calm' }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait'), ms: oneOf(waitsMs) }) },
  { weight: 6, arbitrary: fc.constant<Step>({ do: 'timer' }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sleep'), ms: oneOf(waitsMs) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('call'), callChange: oneOf(callChangeNames) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('again'), pick }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('network'), delivery: oneOf(networkStates) }),
  },
  { weight: 2, arbitrary: fc.record({ do: oneOf(plainSteps) }) },
  { weight: 2, arbitrary: fc.record({ do: oneOf(hearingSteps) }) },
  { weight: 1, arbitrary: fc.record({ do: oneOf(visibilitySteps) }) },
  { weight: 3, arbitrary: fc.record({ do: oneOf(rareSteps) }) },
);

/** Everything that may happen. The first value of each choice is the simplest, because scenarios shrink toward it. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  first: fc.record({
    call: oneOf(firstCalls),
    access: fc.constantFrom('granted', 'granted', 'granted', 'needed', 'renewing'),
    storedPress: fc.constantFrom(null, null, null, ...commands),
    settled: fc.constantFrom(true, true, true, false),
  }),
  steps: fc.array(step, { maxLength: 24, size: 'max' }),
  live: fc.constantFrom('on', 'off', 'deaf'),
  visible: fc.constantFrom(true, true, false),
});

function oneOf<const T>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}
