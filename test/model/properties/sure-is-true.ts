import type { Reading } from '../../../src/recording/snapshot.ts';
import type { View } from '../../../src/recording/session/view.ts';
import { isPaused } from '../call-reading.ts';
import type { Property } from '../witness.ts';

/** What is known since a read began. */
interface Evidence {
  /** What the read said, once it is answered. */
  reading: Reading | null;
  /** The last news that came since it began. */
  news: Reading | null;
  /** Whether the platform was paused at some moment since. */
  wasPaused: boolean;
}

/**
 * What is shown as sure is what the last read said, and no news since that read began say otherwise. "Paused" is shown
 * as sure only if the platform was paused at some moment since. An end that a refusal told is the one exception.
 */
export const sureIsTrue: Property = ({ call, broken }) => {
  let read: Evidence = { reading: null, news: null, wasPaused: false };
  let reading: Evidence = read;
  return {
    readBegan: () => void (reading = { reading: null, news: null, wasPaused: isPaused(call()) }),
    readAnswered(answer) {
      if (answer.ok) read = { ...reading, reading: answer.value };
    },
    changed(now) {
      if (!isPaused(now)) return;
      read.wasPaused = true;
      reading.wasPaused = true;
    },
    stateReceived(news) {
      read.news = news;
      reading.news = news;
    },
    shown(view) {
      if (!view.sure || view.label === 'ended') return;
      if (!read.reading || !says(read.reading, view)) broken('what is sure is what a read said');
      if (read.news && !says(read.news, view)) broken('nothing is sure against later news');
      if (view.tone === 'paused' && !read.wasPaused) {
        broken('a sure "Paused" was true since its evidence began');
      }
    },
  };
};

function says({ status }: Reading, { recorders }: View): boolean {
  const said = 'recorders' in status ? status.recorders : null;
  return JSON.stringify(said) === JSON.stringify(recorders);
}
