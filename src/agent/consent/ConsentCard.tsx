import type { ConsentMessages, Messages } from '../../i18n/messages.ts';
import type { ForeignText } from '../../i18n/pick-text.ts';
import type { Command } from '../../recording/command.ts';
import type { ConsentDecision } from '../../recording/consent-answer.ts';
import { applyStyles } from '../../ui/late-styles.ts';
import type { ConsentView } from './consent-view.ts';
import css from './consent.css?inline';

applyStyles(css);

export interface ConsentProps {
  readonly view: ConsentView;
  /** What the agent tells or asks the customer. */
  readonly question: ForeignText;
  readonly consentMessages: ConsentMessages;
  readonly messages: Messages;
  readonly onNote: (decision: ConsentDecision) => void;
  readonly onRetry: () => void;
  readonly onPress: (command: Command) => void;
}

/** The question to the customer, and the answer stored on the call. */
export function ConsentCard(props: ConsentProps) {
  const { view, question, consentMessages, onNote, onPress } = props;
  const { answer, agreed, toggled, offer } = view;
  const isRefused = answer?.decision === 'refused';
  return (
    <div class={offer ? 'notice consent failure' : 'notice consent'}>
      {offer && (
        <>
          <p class="title" role="alert">
            {consentMessages.stillRecorded}
          </p>
          <button type="button" class="button primary" onClick={() => onPress(offer)}>
            {consentMessages.offers[offer]}
          </button>
        </>
      )}
      <fieldset>
        <legend class={agreed || isRefused ? 'unseen' : ''} lang={question.lang}>
          {question.text}
        </legend>
        <button type="button" class="button" aria-pressed={agreed} onClick={() => onNote(toggled)}>
          {consentMessages.answers.given}
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={isRefused}
          onClick={() => onNote('refused')}
        >
          {consentMessages.answers.refused}
        </button>
      </fieldset>
      <ConsentState {...props} />
    </div>
  );
}

/** The state of saving the answer. */
function ConsentState({ view, consentMessages, messages, onRetry }: ConsentProps) {
  const { answer, saving, failed } = view;
  const why = failed?.failure && messages.failure(failed.failure, null);
  return (
    <>
      <div class="consent-state" aria-live="polite">
        {saving && <p class="if-it-lasts">{consentMessages.saving}</p>}
        {!saving && !failed && answer && (
          <p>
            {consentMessages.noted(
              consentMessages.answers[answer.decision],
              timeOf(answer.at, messages.lang),
              nameOf(answer.by),
            )}
          </p>
        )}
      </div>
      {failed && (
        <>
          <div role="alert">
            <p>{consentMessages.notSaved}</p>
            <p>{why?.whole ?? consentMessages.notShown}</p>
          </div>
          <button type="button" class="button" onClick={onRetry}>
            {messages.tryAgain}
          </button>
        </>
      )}
    </>
  );
}

const timeOf = (at: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(at);

/** Drops the user id, which is stored for later lookups. */
const nameOf = (by: string): string => by.replace(/ \([^()]*\)$/, '');
