import type { Explained } from '../../control/actions.ts';
import type { Perform } from '../useActions.ts';

interface Props {
  readonly label?: string;
  readonly items: readonly Explained[];
  readonly perform: Perform;
}

/** A list of buttons, each with a plain-language hint next to it. */
export function ExplainedButtons({ label, items, perform }: Props) {
  return (
    <fieldset class="explained">
      {label && <legend>{label}</legend>}
      <ul>
        {items.map(({ action, hint, label: written = action.name }) => (
          <li key={action.name}>
            <button type="button" class="button button--small" onClick={() => void perform(action)}>
              {written}
            </button>
            <span class="quiet">{hint}</span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
