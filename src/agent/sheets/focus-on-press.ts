/**
 * Safari leaves a button without the focus when the mouse or a finger presses it, and with it all that follows the
 * focus: the reason of a button that is off, the keys of a new shortcut. Comes before the press does its work, which
 * may move the focus.
 * @returns what ends it
 */
export function focusOnPress(root: HTMLElement): () => void {
  const focus = ({ target, detail }: MouseEvent): void => {
    // A click that a script makes, for a shortcut, counts no presses: the focus stays where it was.
    if (detail > 0 && target instanceof Element) target.closest('button')?.focus();
  };
  root.addEventListener('click', focus, true);
  return () => root.removeEventListener('click', focus, true);
}
