import type { Dispatch } from 'preact/hooks';
import type { DesktopEvent } from '../host/desktop-state.ts';

interface Props {
  /** `null`: closed; empty: the front page. */
  readonly article: string | null;
  readonly dispatch: Dispatch<DesktopEvent>;
}

/** Stands in for the Resource Center panel, which widgets can open and close. */
export function Help({ article, dispatch }: Props) {
  if (article === null) return null;
  return (
    <aside class="help card" aria-labelledby="help-title" data-help>
      <h2 id="help-title">Resource Center</h2>
      <p>{article === '' ? 'A widget has opened help.' : `A widget has opened ${article}.`}</p>
      <button type="button" class="button" onClick={() => dispatch({ type: 'helpClosed' })}>
        Close help
      </button>
    </aside>
  );
}
