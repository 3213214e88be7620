/**
 * Focuses a button when it is clicked or tapped, which Safari does not do. The reason of a disabled button and the keys
 * of a new shortcut depend on the focus. Runs before the button's own handler, which may move the focus.
 * @returns a function that ends it
 */
export function focusOnPress(root: HTMLElement): () => void {
  const focus = ({ target, detail }: MouseEvent): void => {
    // A click made by a script, such as for a shortcut, has detail 0: leave the focus alone.
    if (detail > 0 && target instanceof Element) target.closest('button')?.focus();
  };
  root.addEventListener('click', focus, true);
  return () => root.removeEventListener('click', focus, true);
}
