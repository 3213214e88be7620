import { List } from './List.tsx';
import type { Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly problem: string;
  readonly done: readonly string[];
  readonly left: readonly string[];
  readonly again: () => void;
}

/** Why it stopped, what was done, and what was not. The next try begins there. */
export function StoppedView({ words, problem, done, left, again }: Props) {
  const { stopped } = words.install;
  return (
    <section>
      <h2>{stopped.heading}</h2>
      <p role="alert">{problem}</p>
      <List title={stopped.left} lines={left} />
      <List title={stopped.done} lines={done} />
      <button type="button" class="button primary" onClick={again}>
        {stopped.again}
      </button>
    </section>
  );
}
