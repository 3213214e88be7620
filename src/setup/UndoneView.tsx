import { List } from './List.tsx';
import type { Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly deleted: readonly string[];
  /** Objects that have one of the product's names, but were not created by the installer. */
  readonly left: readonly string[];
  readonly onBack: () => void;
}

/** What was deleted, what stays, and a reminder to delete the installer's own OAuth client. */
export function UndoneView({ words, deleted, left, onBack }: Props) {
  const { undo, result, plan } = words.install;
  return (
    <section>
      <h2>{undo.doneHeading}</h2>
      <output>{undo.done}</output>
      <p>{result.reminder}</p>
      <List title={undo.deleted} lines={deleted} />
      <List title={undo.left} lines={left} />
      <button type="button" class="button secondary" onClick={onBack}>
        {plan.back}
      </button>
    </section>
  );
}
