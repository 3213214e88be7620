import type { ComponentChildren } from 'preact';
import { ConsentCard } from '../../../src/agent/consent/ConsentCard.tsx';
import { PauseNotice } from '../../../src/agent/pause/PauseNotice.tsx';
import { putPauseIntoWords } from '../../../src/agent/pause/pause-words.ts';
import { en } from '../../../src/ui/messages/en.ts';
import { consentMessages } from '../../../src/ui/messages/en/consent.ts';
import { pauseMessages } from '../../../src/ui/messages/en/pause.ts';
import type { LateState } from './late-states.ts';
import { galleryNow } from './views.ts';

const words = putPauseIntoWords(pauseMessages, { remindEveryMs: 120_000, exact: true, lang: 'en' });
const question = {
  lang: 'en',
  text: 'Tell the customer: “We would like to record this call for training. Do you agree?”',
};
const nothing = (): void => undefined;

/** Draws what a state adds to its panel. */
export function drawLate({ pauses, consent }: LateState): ComponentChildren {
  return (
    <>
      {pauses && (
        <PauseNotice
          watch={pauses}
          now={galleryNow}
          busy={false}
          words={words}
          messages={pauseMessages}
          onKeepPaused={nothing}
        />
      )}
      {consent && (
        <ConsentCard
          view={consent}
          question={question}
          words={consentMessages}
          messages={en}
          onNote={nothing}
          onRetry={nothing}
          onPress={nothing}
        />
      )}
    </>
  );
}
