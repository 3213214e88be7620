import type { CallSnapshot } from '../../../src/recording/snapshot.ts';
import type { View } from '../../../src/recording/session/view.ts';
import { isPaused } from '../call-snapshot.ts';
import type { Property } from '../checker.ts';

/** What has been observed since a read began. */
interface Evidence {
  /** What the read returned, once it is answered. */
  snapshot: CallSnapshot | null;
  /** The last event that arrived since it began. */
  news: CallSnapshot | null;
  /** Whether the platform was paused at any time since. */
  wasPaused: boolean;
}

/**
 * What is shown as confirmed is what the last read returned, and no event since that read began says otherwise.
 * "Paused" is shown as confirmed only if the platform was paused at any time since. The only exception is the end of a
 * call reported by a refusal.
 */
export const confirmedIsTrue: Property = ({ call, broken }) => {
  let read: Evidence = { snapshot: null, news: null, wasPaused: false };
  let snapshot: Evidence = read;
  return {
    readBegan: () => void (snapshot = { snapshot: null, news: null, wasPaused: isPaused(call()) }),
    readAnswered(answer) {
      if (answer.ok) read = { ...snapshot, snapshot: answer.value };
    },
    changed(now) {
      if (!isPaused(now)) return;
      read.wasPaused = true;
      snapshot.wasPaused = true;
    },
    stateReceived(news) {
      read.news = news;
      snapshot.news = news;
    },
    shown(view) {
      if (!view.confirmed || view.label === 'ended') return;
      if (!read.snapshot || !says(read.snapshot, view))
        broken('a certain status is what a read returned');
      if (read.news && !says(read.news, view)) broken('no status is certain against a later event');
      if (view.tone === 'paused' && !read.wasPaused) {
        broken('a sure "Paused" was true since its evidence began');
      }
    },
  };
};

function says({ status }: CallSnapshot, { recorders }: View): boolean {
  const said = 'recorders' in status ? status.recorders : null;
  return JSON.stringify(said) === JSON.stringify(recorders);
}
