import type { ComponentChildren } from 'preact';
import { PauseNotice } from '../../../src/agent/pause/PauseNotice.tsx';
import { putPauseIntoWords } from '../../../src/agent/pause/pause-words.ts';
import { pauseMessages } from '../../../src/ui/messages/en/pause.ts';
import type { LateState } from './late-states.ts';
import { galleryNow } from './views.ts';

const words = putPauseIntoWords(pauseMessages, { remindEveryMs: 120_000, exact: true, lang: 'en' });

/** Draws what a state adds to its panel. */
export const drawLate = ({ pauses }: LateState): ComponentChildren => (
  <PauseNotice
    watch={pauses}
    now={galleryNow}
    busy={false}
    words={words}
    messages={pauseMessages}
    onKeepPaused={() => undefined}
  />
);
