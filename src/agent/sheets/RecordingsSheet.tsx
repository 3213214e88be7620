import { useEffect, useState } from 'preact/hooks';
import { clockText } from '../../i18n/format-duration.ts';
import type { Messages, SheetMessages } from '../../i18n/messages.ts';
import type { Result } from '../../recording/failure.ts';
import type { RecordingFile } from '../../recording/recording-file.ts';
import { applyStyles } from '../../ui/late-styles.ts';
import css from './recordings.css?inline';

applyStyles(css);

type Answer = Result<readonly RecordingFile[]>;

interface Props {
  /** The call has ended, so its files may have changed. */
  readonly ended: boolean;
  readonly messages: Messages;
  readonly sheet: SheetMessages;
  readonly list: () => Promise<Answer>;
  /** Opens the call in a place where its recordings can be played; `null` if there is none. */
  readonly onOpen: (() => void) | null;
}

/** The stored recordings of the call, read when the sheet opens and again when the call ends. */
export function RecordingsSheet({ ended, messages, sheet, list, onOpen }: Props) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isNewest = true;
    setAnswer(null);
    void list().then((it) => isNewest && setAnswer(it));
    return () => {
      isNewest = false;
    };
  }, [list, ended, attempt]);
  return (
    <>
      <div class="content" aria-live="polite">
        {content(answer, messages, sheet)}
      </div>
      <footer>
        <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
          {messages.checkAgain}
        </button>
        {onOpen && (
          <button type="button" class="button" onClick={onOpen}>
            {sheet.recordings.open}
          </button>
        )}
      </footer>
    </>
  );
}

function content(answer: Answer | null, messages: Messages, { recordings }: SheetMessages) {
  if (!answer) return <p class="if-it-lasts">{recordings.asking}</p>;
  if (!answer.ok) {
    const { what, next } = messages.failure(answer.failure, null);
    const details = (
      <>
        <p>{what}</p>
        <p>{next}</p>
        {answer.failure.correlationId && (
          <p class="reference">
            {messages.reference} <code>{answer.failure.correlationId}</code>
          </p>
        )}
      </>
    );
    // The agent cannot fix this.
    return answer.failure.kind === 'notPermitted' ? (
      <>
        <p class="title">{recordings.noAccess}</p>
        <details>
          <summary>{recordings.forAdministrators}</summary>
          {details}
        </details>
      </>
    ) : (
      <>
        <p class="title">{recordings.notRead}</p>
        {details}
      </>
    );
  }
  const files = answer.value;
  return (
    <>
      {files.every(({ state }) => state === 'uploading') && <p>{recordings.notYet}</p>}
      <ul class="files">
        {files.map(({ id, kind, state, lengthMs }) => (
          <li key={id}>
            <span>{recordings.kinds[kind ?? 'unknown']}</span>
            {lengthMs !== null && <time>{clockText(lengthMs)}</time>}
            <span class="by">{recordings.states[state ?? 'unknown']}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
