import { useCallback, useState } from 'preact/hooks';
import type { Action } from '../control/actions.ts';
import type { Control } from '../control/client.ts';

/** What became of the last action. */
export interface Report {
  readonly text: string;
  readonly failed: boolean;
}

export type Perform = (action: Action) => void;

/** Carries out actions at the control API, and shows their effect at once. */
export function useActions(control: Control, refresh: () => Promise<void>) {
  const [report, setReport] = useState<Report>();
  const perform = useCallback<Perform>(
    (action) => {
      control
        .perform(action)
        .then(() => setReport({ text: `${action.name}: done.`, failed: false }))
        .catch((error: Error) => setReport({ text: error.message, failed: true }))
        .finally(() => void refresh());
    },
    [control, refresh],
  );
  return { perform, report };
}
