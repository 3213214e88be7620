import { disarm } from '../control/actions.ts';
import { describeFault } from '../control/faults.ts';
import type { WaitingFault } from '../control/schema.ts';
import type { Perform } from './useActions.ts';

interface Props {
  readonly faults: readonly WaitingFault[];
  readonly perform: Perform;
}

/**
 * The armed faults, next to the call they will affect. An empty list takes up the same space, so that nothing moves.
 */
export function WaitingFaults({ faults, perform }: Props) {
  return (
    <section class="waiting" aria-label="Armed faults">
      {faults.length === 0 ? (
        <p class="quiet">No faults are armed.</p>
      ) : (
        <>
          <span class="quiet">Armed:</span>
          <ul>
            {faults.map((fault) => (
              <li key={fault.id} class="waiting__fault">
                {describeFault(fault)}
                <button
                  type="button"
                  class="waiting__disarm"
                  aria-label={`Remove: ${describeFault(fault)}`}
                  onClick={() => void perform(disarm(fault.id))}
                >
                  ✕
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
