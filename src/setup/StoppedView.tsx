import { List } from './List.tsx';
import type { ProblemText, Words } from './problem-text.ts';
import { Problems } from './Problems.tsx';

interface Props {
  readonly words: Words;
  readonly problems: readonly ProblemText[];
  readonly done: readonly string[];
  readonly left: readonly string[];
  readonly again: () => void;
  readonly onSignIn: () => void;
}

/** Why the installation stopped, what was done, and what is left. A retry continues from there. */
export function StoppedView({ words, problems, done, left, again, onSignIn }: Props) {
  const { stopped } = words.install;
  return (
    <section>
      <h2>{stopped.heading}</h2>
      <Problems words={words} problems={problems} onSignIn={onSignIn} />
      <List title={stopped.left} lines={left} />
      <List title={stopped.done} lines={done} />
      {!problems.some(({ isSignedOut }) => isSignedOut) && (
        <button type="button" class="button primary" onClick={again}>
          {stopped.again}
        </button>
      )}
    </section>
  );
}
