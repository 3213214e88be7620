import './tokens.css';
import './styles.css';
import './button.css';
import type { ComponentChildren } from 'preact';
import { applyStyles } from './late-styles.ts';
import css from './message-page.css?inline';
import type { ProblemWords } from '../i18n/messages.ts';

applyStyles(css);

interface Props {
  readonly words: ProblemWords;
  /** The button for the next step. */
  readonly children?: ComponentChildren;
}

/** A whole page that says what is wrong and how to mend it. */
export function MessagePage({ words, children }: Props) {
  return (
    <main class="message-page">
      <div role="alert">
        <h1>{words.title}</h1>
        <p>{words.what}</p>
        {words.mistakes && (
          <dl>
            {words.mistakes.map(({ key, text }) => (
              <div key={key}>
                <dt>
                  <code>{key}</code>
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        <p>{words.next}</p>
      </div>
      {words.sample && (
        <pre>
          <code>{words.sample}</code>
        </pre>
      )}
      {children}
    </main>
  );
}
