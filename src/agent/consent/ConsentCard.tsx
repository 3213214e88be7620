import type { Command } from '../../recording/command.ts';
import { applyStyles } from '../../ui/late-styles.ts';
import type { ConsentMessages } from '../../ui/messages/consent-messages.ts';
import type { Messages } from '../../ui/messages/messages.ts';
import type { ForeignText } from '../../ui/text-in.ts';
import type { ConsentView } from './consent-view.ts';
import css from './consent.css?inline';
import { ConsentState } from './ConsentState.tsx';

applyStyles(css);

export interface ConsentProps {
  readonly view: ConsentView;
  /** What the agent tells or asks the customer. */
  readonly question: ForeignText;
  readonly words: ConsentMessages;
  readonly messages: Messages;
  readonly onNote: (given: boolean) => void;
  readonly onRetry: () => void;
  readonly onPress: (command: Command) => void;
}

/** The question to the customer, and the answer as the call says it. */
export function ConsentCard(props: ConsentProps) {
  const { view, question, words, onNote, onPress } = props;
  const { answer, saving, offer } = view;
  return (
    <div class={offer ? 'notice consent failure' : 'notice consent'}>
      {offer && (
        <>
          <p class="title" role="alert">
            {words.stillRecorded}
          </p>
          <button type="button" class="button primary" onClick={() => onPress(offer)}>
            {words.offers[offer]}
          </button>
        </>
      )}
      <fieldset>
        <legend lang={question.lang}>{question.text}</legend>
        <label>
          <input
            type="checkbox"
            checked={answer?.given === true}
            indeterminate={saving}
            onChange={() => onNote(answer?.given !== true)}
          />
          {words.agrees}
        </label>
        <button
          type="button"
          class="button"
          aria-pressed={answer?.given === false}
          onClick={() => onNote(false)}
        >
          {words.refuses}
        </button>
      </fieldset>
      <ConsentState {...props} />
    </div>
  );
}
