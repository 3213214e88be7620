import * as v from 'valibot';
import { createJsonStore } from '../../storage/json-store.ts';
import type { PageStorage } from '../../storage/page-storage.ts';

/** Tracks which widgets of the tab are running a bulk action. */
export function openRunningActions(shared: PageStorage['shared']) {
  const store = createJsonStore(shared);
  const frames = () => store.get('running', v.array(v.string())) ?? [];
  return {
    any: (): boolean => frames().length > 0,
    /** @param frame id of the page among the tab's widgets */
    save(frame: string, isRunning: boolean): void {
      const others = frames().filter((other) => other !== frame);
      const all = isRunning ? [...others, frame] : others;
      store.set('running', all.length > 0 ? all : null);
    },
  };
}
