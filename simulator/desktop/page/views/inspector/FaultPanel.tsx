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
import { Panel } from './Panel.tsx';

/** What requests about calls meet instead of their answer. */
export function FaultPanel({ perform }: { readonly perform: Perform }) {
  const [method, setMethod] = useState<FaultMethod>('Any');
  const [length, setLength] = useState<FaultLength>('Next request only');
  return (
    <Panel title="Faults">
      <Choice label="Method" options={FAULT_METHODS} value={method} onChoose={setMethod} />
      <Choice label="How long" options={FAULT_LENGTHS} value={length} onChoose={setLength} />
      <div class="buttons">
        {FAULT_KINDS.map((kind) => (
          <button
            key={kind.label}
            type="button"
            class="button button--small"
            onClick={() => perform(inject(kind, method, length))}
          >
            {kind.label}
          </button>
        ))}
        <button type="button" class="button button--small" onClick={() => perform(clearFaults)}>
          Clear faults
        </button>
      </div>
    </Panel>
  );
}
