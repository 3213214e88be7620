import * as fc from 'fast-check';

/** How a change of a call is reported; `late`: with the next delivery, as on a channel that withholds its events. */
export type Telling = 'at once' | 'late' | 'lost';

export type Kind = 'recording' | 'paused' | 'notRecorded';

/** One step. `call` is taken modulo the number of calls. */
export type Step =
  | {
      readonly do: 'change';
      readonly call: number;
      readonly to: Kind;
      readonly telling: Telling;
    }
  /** The withheld events arrive, each with the state at the time of its change. */
  | { readonly do: 'deliver' }
  /** Reads of this call fail from now on, or work again. */
  | { readonly do: 'break' | 'repair'; readonly call: number }
  /** How long answers take from now on, ms. */
  | { readonly do: 'slow'; readonly answerMs: number }
  /** The connection is lost or restored; changes during the outage are never reported. */
  | { readonly do: 'disconnect' | 'connect' }
  | { readonly do: 'hide' | 'show' }
  /** Other rows become visible. */
  | { readonly do: 'scroll'; readonly to: number }
  | { readonly do: 'wait'; readonly seconds: number };

export interface Scenario {
  readonly calls: number;
  readonly steps: readonly Step[];
}

const call = fc.nat({ max: 5 });
const oneOf = <const T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const often = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary });

const step: fc.Arbitrary<Step> = fc.oneof(
  often(
    10,
    fc.record({
      do: oneOf('change'),
      call,
      to: oneOf('recording', 'paused', 'notRecorded'),
      telling: oneOf('at once', 'late', 'lost'),
    }),
  ),
  often(4, fc.constant({ do: 'deliver' })),
  often(5, fc.record({ do: oneOf('break', 'break', 'repair'), call })),
  often(3, fc.record({ do: oneOf('slow'), answerMs: oneOf(0, 300, 6_000) })),
  often(3, fc.record({ do: oneOf('disconnect', 'connect') })),
  often(3, fc.record({ do: oneOf('hide', 'show', 'show') })),
  often(2, fc.record({ do: oneOf('scroll'), to: call })),
  often(12, fc.record({ do: oneOf('wait'), seconds: oneOf(1, 3, 10, 27, 45) })),
);

/** A queue of a few calls, and everything that may keep its page from seeing their true state. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  calls: fc.integer({ min: 1, max: 6 }),
  steps: fc.array(step, { maxLength: 24, size: 'max' }),
});
