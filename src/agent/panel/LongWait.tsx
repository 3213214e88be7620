import type { ComponentChildren } from 'preact';
import type { ProblemMessage } from '../../i18n/messages.ts';
import { applyStyles } from '../../ui/late-styles.ts';
import css from './notice.css?inline';

applyStyles(css);

interface Props {
  readonly message: ProblemMessage;
  /** The button's label. */
  readonly signIn: string;
  readonly onSignIn: () => void;
  /** Additional content about the wait. */
  readonly children?: ComponentChildren;
}

/** A sign-in that takes long, with a way to take it over. */
export function LongWait({ message: { title, what, next }, signIn, onSignIn, children }: Props) {
  return (
    <div class="notice">
      <p class="title">{title}</p>
      {children}
      <p>{what}</p>
      <p>{next}</p>
      <div class="step">
        <button type="button" class="button" onClick={onSignIn}>
          {signIn}
        </button>
      </div>
    </div>
  );
}
