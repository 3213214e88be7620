import './tokens.css';
import './styles.css';
import './button.css';
import type { ComponentChildren } from 'preact';
import { applyStyles } from './late-styles.ts';
import css from './message-page.css?inline';
import type { ProblemMessage } from '../i18n/messages.ts';

applyStyles(css);

interface Props {
  readonly message: ProblemMessage;
  /** The button for the next step. */
  readonly children?: ComponentChildren;
}

/** A whole page that says what is wrong and how to fix it. */
export function MessagePage({ message, children }: Props) {
  return (
    <main class="message-page">
      <div role="alert">
        <h1>{message.title}</h1>
        <p>{message.what}</p>
        {message.mistakes && (
          <dl>
            {message.mistakes.map(({ key, text }) => (
              <div key={key}>
                <dt>
                  <code>{key}</code>
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        <p>{message.next}</p>
      </div>
      {message.sample && (
        <pre>
          <code>{message.sample}</code>
        </pre>
      )}
      {children}
    </main>
  );
}
