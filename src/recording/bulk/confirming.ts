import type { Failure } from '../failure.ts';
import type { Reading } from '../snapshot.ts';
import type { BulkCommand, Outcome } from './outcome.ts';
import { bulkPolicy } from '../policy.ts';
import type { BulkWorld } from './runner.ts';

/**
 * Waits until an accepted command shows: by an event, which the returned function is given, or else by reads.
 * @param settled told once, in the end
 */
export function confirm(
  world: BulkWorld,
  id: string,
  sent: BulkCommand,
  proof: (reading: Reading) => Outcome | null,
  { settled }: { readonly settled: (outcome: Outcome) => void },
): (reading: Reading | null) => void {
  let reads = 0;
  let over = false;
  let cancel = (): void => undefined;

  function end(outcome: Outcome): void {
    if (over) return;
    over = true;
    cancel();
    settled(outcome);
  }

  function learn(reading: Reading | null): void {
    const outcome: Outcome | null = reading ? proof(reading) : { kind: 'gone' };
    if (outcome) end(outcome);
  }

  function wait(): void {
    const before = bulkPolicy.confirmReadsMs[reads - 1] ?? 0;
    const at = bulkPolicy.confirmReadsMs[reads];
    const doubt: Failure = { kind: 'unconfirmed', command: sent };
    if (at === undefined) end({ kind: 'failed', failure: doubt });
    else if (!over) cancel = world.after(at - before, () => void read());
  }

  async function read(): Promise<void> {
    reads += 1;
    const seen = await world.look(id);
    if (seen.ok) learn(seen.value);
    wait();
  }

  wait();
  return learn;
}
