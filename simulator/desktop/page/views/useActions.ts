import { useCallback, useState } from 'preact/hooks';
import type { Action } from '../control/actions.ts';
import type { Control } from '../control/client.ts';

/** The outcome of an action. */
export interface Report {
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
  readonly failed: boolean;
}

/** Performs actions one after another; resolves to whether all succeeded. */
export type Perform = (...actions: readonly Action[]) => Promise<boolean>;

/** The maximum number of reports kept for the request log. */
const MOST_KEPT = 50;

/** Sends actions to the control API and refreshes the desk right after. Reports are newest first. */
export function useActions(control: Control, refresh: () => Promise<void>) {
  const [reports, setReports] = useState<readonly Report[]>([]);
  const perform = useCallback<Perform>(
    async (...actions) => {
      const at = Date.now();
      const add = (text: string, failed: boolean): void =>
        setReports((before) => [{ at, text, failed }, ...before].slice(0, MOST_KEPT));
      try {
        for (const action of actions) await control.perform(action);
        add(`${actions[0]?.name}: done.`, false);
        return true;
      } catch (error) {
        add(error instanceof Error ? error.message : String(error), true);
        return false;
      } finally {
        void refresh();
      }
    },
    [control, refresh],
  );
  return { perform, reports };
}
