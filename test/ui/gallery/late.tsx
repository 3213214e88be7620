import type { ComponentChildren } from 'preact';
import { ConsentCard } from '../../../src/agent/consent/ConsentCard.tsx';
import { PauseNotice } from '../../../src/agent/pause/PauseNotice.tsx';
import { createPauseAlertFormatter } from '../../../src/agent/pause/pause-notice.ts';
import type { LateState } from './late-states.ts';
import { galleryNow } from './views.ts';
import type { Words } from './words.ts';

const question = {
  lang: 'en',
  text: 'Tell the customer: “We would like to record this call for training. Do you agree?”',
};
const nothing = (): void => undefined;

/** Draws what a state adds to its panel. */
export function drawLate(
  { pauses, consent, screenRecorded = false }: LateState,
  words: Words,
): ComponentChildren {
  const { messages, pause } = words;
  const { lang } = messages;
  return (
    <>
      {pauses && (
        <PauseNotice
          watch={pauses}
          now={galleryNow}
          busy={false}
          screenRecorded={screenRecorded}
          formatAlert={createPauseAlertFormatter(pause, {
            remindEveryMs: 120_000,
            exact: true,
            lang,
          })}
          messages={pause}
          onKeepPaused={nothing}
        />
      )}
      {consent && (
        <ConsentCard
          view={consent}
          question={question}
          consentMessages={words.consent}
          messages={messages}
          onNote={nothing}
          onRetry={nothing}
          onPress={nothing}
        />
      )}
    </>
  );
}
