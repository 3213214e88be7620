import { applyStyles } from '../../ui/late-styles.ts';
import css from './dismiss-tooltips.css?inline';

applyStyles(css);

/**
 * Hides reasons. A reason appears on hover or focus, over the permanent one. Escape dismisses it until something else
 * is hovered or focused (WCAG 1.4.13). After a press, which may disable the button, the reason appears only once the
 * pointer or focus has left and returned, or on another press: a success must not look like an error.
 * @returns a function that ends it
 */
export function dismissReasons(root: HTMLElement): () => void {
  const on = new AbortController();
  const { signal } = on;
  const dismiss = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') root.classList.add('dismissed');
  };
  const forget = (): void => root.classList.remove('dismissed');
  const press = ({ target }: Event): void => {
    const button = buttonOf(target);
    // A shortcut can press a button that is neither hovered nor focused, so its reason is not shown.
    const isInUse = button?.matches(':hover, :focus') ?? false;
    button?.toggleAttribute('data-pressed', isInUse && button.ariaDisabled !== 'true');
  };
  const leave = ({ target, relatedTarget }: PointerEvent | FocusEvent): void => {
    const button = buttonOf(target);
    if (button !== buttonOf(relatedTarget)) button?.removeAttribute('data-pressed');
  };
  document.addEventListener('keydown', dismiss, { signal });
  root.addEventListener('focusin', forget, { signal });
  root.addEventListener('pointerover', forget, { signal });
  root.addEventListener('click', press, { signal, capture: true });
  root.addEventListener('pointerout', leave, { signal });
  root.addEventListener('focusout', leave, { signal });
  return () => on.abort();
}

const buttonOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.transport button') : null;
