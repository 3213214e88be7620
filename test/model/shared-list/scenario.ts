import * as fc from 'fast-check';

/** One step. `widget` and `call` are taken modulo the number of widgets and calls. */
export type Step =
  /** A widget is opened in an empty place, or closed. */
  | { readonly do: 'open' | 'close'; readonly widget: number }
  /** The workspace removes the frame: it stops at once, without notifying the other widgets. */
  | { readonly do: 'takeAway'; readonly widget: number }
  | { readonly do: 'hide' | 'show'; readonly widget: number }
  /** Someone pauses or resumes the recording of a call; the widgets may or may not be notified. */
  | { readonly do: 'change'; readonly call: number; readonly isTold: boolean }
  /** Another user signs in to a widget; the other widgets notice a moment later. */
  | { readonly do: 'signIn'; readonly widget: number }
  /** Reads of the list fail from now on, or work again. */
  | { readonly do: 'break' | 'repair' }
  /** How long answers take from now on, ms. */
  | { readonly do: 'slow'; readonly answerMs: number }
  | { readonly do: 'wait'; readonly ms: number };

export interface Scenario {
  readonly widgets: number;
  readonly steps: readonly Step[];
}

const widget = fc.nat({ max: 2 });
const oneOf = <const T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const often = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary });

const step: fc.Arbitrary<Step> = fc.oneof(
  often(3, fc.record({ do: oneOf('open', 'close'), widget })),
  often(2, fc.record({ do: oneOf('takeAway'), widget })),
  often(3, fc.record({ do: oneOf('hide', 'show', 'show'), widget })),
  often(
    6,
    fc.record({ do: oneOf('change'), call: fc.nat({ max: 1 }), isTold: oneOf(true, true, false) }),
  ),
  often(1, fc.record({ do: oneOf('signIn'), widget })),
  often(2, fc.record({ do: oneOf('break', 'repair') })),
  often(2, fc.record({ do: oneOf('slow'), answerMs: oneOf(0, 300, 6_000) })),
  often(10, fc.record({ do: oneOf('wait'), ms: oneOf(20, 400, 3_000, 9_000, 30_000) })),
);

/** Several lists in one tab, and everything that may interfere with their reads. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  widgets: fc.integer({ min: 1, max: 3 }),
  steps: fc.array(step, { maxLength: 16, size: 'max' }),
});
