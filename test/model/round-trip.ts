import type { Result } from '../../src/recording/failure.ts';
import type { Delivery } from './delivery.ts';
import type { Wire } from './wire.ts';

/** Sends a request to the platform, and its answer back. */
export function roundTrip<T>(
  wire: Wire,
  what: string,
  answer: (delivery: Delivery) => Result<T>,
  answered: (answer: Result<T>) => void,
): Promise<Result<T>> {
  return new Promise((resolve) => {
    wire.add({
      what: `the request "${what}" arrives`,
      arrive(delivery) {
        const result = answer(delivery);
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
