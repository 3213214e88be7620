import { applyStyles } from '../../ui/late-styles.ts';
import css from './dismiss-tooltips.css?inline';

applyStyles(css);

/**
 * A reason comes with the pointer or the focus over the one that is always told. Escape sends it away again, until
 * something else is pointed at or focused (WCAG 1.4.13). Ends with the returned function.
 */
export function dismissReasons(root: HTMLElement): () => void {
  const dismiss = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') root.classList.add('dismissed');
  };
  const forget = (): void => root.classList.remove('dismissed');
  document.addEventListener('keydown', dismiss);
  root.addEventListener('focusin', forget);
  root.addEventListener('pointerover', forget);
  return () => {
    document.removeEventListener('keydown', dismiss);
    root.removeEventListener('focusin', forget);
    root.removeEventListener('pointerover', forget);
  };
}
