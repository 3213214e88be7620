import type { ConsentProps } from './ConsentCard.tsx';

/** What has become of the answer. */
export function ConsentState({ view, words, messages, onRetry }: ConsentProps) {
  const { answer, saving, failed } = view;
  const why = failed?.failure && messages.failure(failed.failure, null);
  return (
    <>
      <div class="consent-state" aria-live="polite">
        {saving && <p class="if-it-lasts">{words.saving}</p>}
        {!saving && !failed && answer && (
          <p>
            {words.noted(
              words.answers[answer.word],
              timeOf(answer.at, messages.lang),
              nameOf(answer.by),
            )}
          </p>
        )}
      </div>
      {failed && (
        <>
          <div role="alert">
            <p>{words.notSaved}</p>
            <p>{why?.whole ?? words.notShown}</p>
          </div>
          <button type="button" class="button" onClick={onRetry}>
            {words.tryAgain}
          </button>
        </>
      )}
    </>
  );
}

const timeOf = (at: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(at);

/** Without the id, which is there for those who look the answer up later. */
const nameOf = (by: string): string => by.replace(/ \([^()]*\)$/, '');
