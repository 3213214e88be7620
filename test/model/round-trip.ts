import type { Result } from '../../src/recording/failure.ts';
import type { Fate } from './fate.ts';
import type { Wire } from './wire.ts';

/** A request goes to the platform, is answered there, and the answer comes back. */
export function roundTrip<T>(
  wire: Wire,
  what: string,
  answer: (fate: Fate) => Result<T>,
  answered: (answer: Result<T>) => void,
): Promise<Result<T>> {
  return new Promise((resolve) => {
    wire.add({
      what: `the request "${what}" arrives`,
      arrive(fate) {
        const result = answer(fate);
        wire.add({
          what: `the answer to "${what}" arrives`,
          isSafe: true,
          arrive() {
            answered(result);
            resolve(result);
          },
        });
      },
    });
  });
}
