import type { PreparedUndo } from '../genesys/install/prepare.ts';
import type { Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly prepared: PreparedUndo;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

/** What an uninstall deletes, and what it leaves. */
export function UndoView({ words, prepared: { undo }, onApply, onBack }: Props) {
  const { undo: texts, things, plan } = words.install;
  const { removals, left } = undo;
  return (
    <section>
      <h2>{texts.heading}</h2>
      <p>{removals.length > 0 ? texts.what : texts.nothing}</p>
      <ul class="list">
        {removals.map(({ what, id, name }) => (
          <li key={id}>{things[what](name)}</li>
        ))}
      </ul>
      {left.length > 0 && <p>{texts.left}</p>}
      <ul class="list">
        {left.map(({ what, name }) => (
          <li key={what + name}>{things[what](name)}</li>
        ))}
      </ul>
      <div class="row">
        {removals.length > 0 && (
          <button type="button" class="button primary" onClick={onApply}>
            {texts.apply}
          </button>
        )}
        <button type="button" class="button" onClick={onBack}>
          {plan.back}
        </button>
      </div>
    </section>
  );
}
