import * as fc from 'fast-check';
import type { Command } from '../../../src/recording/command.ts';

export type CallName = 'A' | 'B';
export type Person = 'Ana' | 'Ben';

/** One widget in the tab. My calls also has a list, which requests access without a press. */
export interface FrameSpec {
  readonly call: CallName;
  readonly hasList: boolean;
}

/** One step. `frame` and `pick` are taken modulo the number of frames and messages. */
export type Step =
  | { readonly do: 'press'; readonly frame: number; readonly command: Command }
  /** A request or an answer arrives. */
  | { readonly do: 'arrive'; readonly pick: number }
  /** All messages in transit arrive, in order. */
  | { readonly do: 'calm' }
  /** All tokens expire. */
  | { readonly do: 'expire' }
  /** A frame that is leaving for the login server is unloaded. */
  | { readonly do: 'depart'; readonly frame: number }
  /** It returns. */
  | { readonly do: 'comeBack'; readonly frame: number; readonly as: Person | 'refused' }
  /** "Sign in" is pressed. */
  | { readonly do: 'ask'; readonly frame: number }
  /** A popup ends. */
  | { readonly do: 'popup'; readonly frame: number; readonly as: Person | 'closed' }
  | { readonly do: 'reload' | 'checkAgain' | 'look'; readonly frame: number }
  | { readonly do: 'wait'; readonly ms: number };

export interface Scenario {
  readonly frames: readonly FrameSpec[];
  readonly usePopup: boolean;
  readonly steps: readonly Step[];
}

const frame = fc.nat({ max: 2 });
const oneOf = <const T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const often = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary });

const step: fc.Arbitrary<Step> = fc.oneof(
  often(8, fc.record({ do: oneOf('press'), frame, command: oneOf('start', 'stop', 'pause') })),
  often(10, fc.record({ do: oneOf('arrive'), pick: fc.nat({ max: 5 }) })),
  often(6, fc.constant({ do: 'calm' })),
  often(5, fc.constant({ do: 'expire' })),
  often(6, fc.record({ do: oneOf('depart'), frame })),
  often(
    6,
    fc.record({ do: oneOf('comeBack'), frame, as: oneOf('Ana', 'Ana', 'Ana', 'Ben', 'refused') }),
  ),
  often(3, fc.record({ do: oneOf('ask'), frame })),
  often(3, fc.record({ do: oneOf('popup'), frame, as: oneOf('Ana', 'Ana', 'Ben', 'closed') })),
  often(6, fc.record({ do: oneOf('look', 'checkAgain'), frame })),
  often(4, fc.record({ do: oneOf('reload'), frame })),
  often(4, fc.record({ do: oneOf('wait'), ms: oneOf(250, 5_000, 11_000, 61_000) })),
);

const frameSpec: fc.Arbitrary<FrameSpec> = fc.record({
  call: oneOf('A', 'A', 'B'),
  hasList: fc.boolean(),
});

/** Several widgets in one tab, and everything that may happen between a press and its request. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  frames: fc.array(frameSpec, { minLength: 1, maxLength: 3 }),
  usePopup: oneOf(false, false, false, true),
  steps: fc.array(step, { maxLength: 24, size: 'max' }),
});
