import type { Defect } from '../defects/defect.ts';
import { withDefectiveSource } from '../defects/defective-source.ts';
import { loadCore, type SharedListCore } from './core.ts';

/** Defects that lose a read among the widgets of a tab, or read too often. `file` is relative to src/. */
export const sharedListDefects: readonly Defect[] = [
  {
    name: 'a visible list does not join the request of another one',
    file: 'genesys/calls/read-leader.ts',
    search: 'notifyEach(invited, ({ demand }) => demand.roundBegan());',
    replacement: 'notifyEach(invited.slice(known.length), ({ demand }) => demand.roundBegan());',
  },
  {
    name: 'a widget that closes does not notify those that wait for it',
    file: 'genesys/calls/routine-reads.ts',
    search: 'owned?.close();',
    replacement: '',
  },
  {
    name: 'the list of another user is trusted',
    file: 'genesys/calls/routine-reads.ts',
    search: 'me.ok && list.value.me.id === me.value.id ? list : null',
    replacement: 'me.ok ? list : null',
  },
  {
    name: 'a failed read makes the list count as new',
    file: 'agent/my-calls/call-list-store.ts',
    search: 'else setState({ failure: result.failure });',
    replacement: 'else setState({ failure: result.failure, readAt: beganAt });',
    seed: 5,
  },
];

/** Passes `use` the code with the defect. */
export const withSharedListDefect = <T>(
  defect: Defect,
  use: (core: SharedListCore) => Promise<T>,
): Promise<T> =>
  withDefectiveSource(defect, ['agent', 'genesys', 'recording', 'storage'], async (source) =>
    use(await loadCore(source)),
  );
