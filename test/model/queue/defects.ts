import type { Defect } from '../defects/defect.ts';
import { withDefectiveSource } from '../defects/defective-source.ts';
import { loadCore, type QueueCore } from './core.ts';

/** Defects that show outdated calls. `file` is relative to src/. */
export const queueDefects: readonly Defect[] = [
  {
    name: 'a row is read once, and after that only its events are used',
    file: 'queue/call-loader.ts',
    search: ' || now() >= dueAt(one);',
    replacement: ';',
  },
  {
    name: 'rows outside the view are never read again',
    file: 'queue/call-loader.ts',
    search: 'return nextShown() ?? nextInTurn();',
    replacement: 'return nextShown();',
  },
  {
    name: 'a failed read is never retried',
    file: 'queue/call-loader.ts',
    search: '      postponed.delete(id);\n',
    replacement: '',
  },
  {
    name: 'a row stays confirmed, however old it is',
    file: 'queue/queue-store.ts',
    search: 'clock.now() - evidenceAt < agePolicyOf(snapshot.status).certainForMs',
    replacement: 'evidenceAt >= 0',
  },
  {
    name: 'an event is trusted although the read that should verify it failed',
    file: 'queue/queue-store.ts',
    search: 'const isUnverified = eventAt > readAt && callLoader.isFailing(id);',
    replacement: 'const isUnverified = eventAt < 0;',
  },
  {
    name: 'an event is trusted without a read',
    file: 'queue/call-loader.ts',
    search: '|| eventAt > readAt ||',
    replacement: '||',
  },
  {
    name: 'the age of a read counts from its answer, however long that took',
    file: 'queue/queue-store.ts',
    search: 'callRows.wasRead(seen.value, beganAt);',
    replacement: 'callRows.wasRead(seen.value, Math.max(beganAt, clock.now()));',
  },
  {
    name: 'a read that an event has overtaken is trusted',
    file: 'queue/call-rows.ts',
    search: 'Math.max(row.readAt, row.eventAt) > beganAt',
    replacement: 'row.readAt > beganAt',
  },
  {
    name: 'a hidden page keeps reading',
    file: 'queue/queue-store.ts',
    search: '(): boolean => loadingPaused || !visible || signedOut();',
    replacement: '(): boolean => loadingPaused || signedOut();',
  },
];

/** Passes `use` the code with the defect. */
export const withQueueDefect = <T>(
  defect: Defect,
  use: (core: QueueCore) => Promise<T>,
): Promise<T> =>
  withDefectiveSource(defect, ['genesys', 'queue', 'recording', 'storage'], async (source) =>
    use(await loadCore(source)),
  );
