import { applyStyles } from '../../ui/late-styles.ts';
import css from './dismiss-tooltips.css?inline';

applyStyles(css);

/**
 * A reason appears with the pointer or the focus, over the one that is always shown. Escape dismisses it until something
 * else is pointed at or focused (WCAG 1.4.13). After a press, on which its button may turn off, it appears once the
 * pointer or the focus has left and come back, or with another press: a success is not scolded.
 * @returns ends it
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
    // A shortcut presses it from afar: its reason is not in sight.
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
