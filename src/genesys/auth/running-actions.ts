import * as v from 'valibot';
import { createJsonStore } from '../../storage/json-store.ts';
import type { PageStorage } from '../../storage/page-storage.ts';

/** Which widgets of the tab carry out a bulk action now. */
export function openRunningActions(shared: PageStorage['shared']) {
  const store = createJsonStore(shared);
  const frames = () => store.get('running', v.array(v.string())) ?? [];
  return {
    any: (): boolean => frames().length > 0,
    /** @param frame identifies the page among the widgets of the tab */
    save(frame: string, isRunning: boolean): void {
      const others = frames().filter((other) => other !== frame);
      const all = isRunning ? [...others, frame] : others;
      store.set('running', all.length > 0 ? all : null);
    },
  };
}
