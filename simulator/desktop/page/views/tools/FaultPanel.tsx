import { useState } from 'preact/hooks';
import { clearFaults } from '../../control/actions.ts';
import {
  FAULT_KINDS,
  FAULT_LENGTHS,
  FAULT_METHODS,
  type FaultLength,
  type FaultMethod,
  inject,
} from '../../control/faults.ts';
import { Choice } from '../Choice.tsx';
import type { Perform } from '../useActions.ts';
import { ExplainedButtons } from './ExplainedButtons.tsx';

/** Arms faults for requests about calls. */
export function FaultPanel({ perform }: { readonly perform: Perform }) {
  const [method, setMethod] = useState<FaultMethod>('Any');
  const [length, setLength] = useState<FaultLength>('Next request only');
  return (
    <>
      <div class="fields">
        <Choice label="Method" options={FAULT_METHODS} value={method} onChoose={setMethod} />
        <Choice label="How long" options={FAULT_LENGTHS} value={length} onChoose={setLength} />
      </div>
      <ExplainedButtons
        items={[
          ...FAULT_KINDS.map((kind) => ({
            action: inject(kind, method, length),
            label: kind.label,
            hint: kind.hint,
          })),
          { action: clearFaults, hint: 'Removes all armed faults.' },
        ]}
        perform={perform}
      />
    </>
  );
}
