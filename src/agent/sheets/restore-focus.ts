/**
 * When a notice disappears after its button was pressed, focuses the notices area, so that the keyboard continues from
 * there and a second key press activates nothing else.
 * @returns a function that ends it
 */
export function catchFocus(root: HTMLElement): () => void {
  let focused: Element | null = null;
  let room: HTMLElement | null = null;

  function note({ target }: FocusEvent): void {
    focused = target instanceof Element ? target : null;
    room = focused?.closest<HTMLElement>('.notices') ?? null;
  }

  const observer = new MutationObserver(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (!isLost || !room || focused?.isConnected) return;
    room.tabIndex = -1;
    room.focus();
  });

  root.addEventListener('focusin', note);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', note);
    observer.disconnect();
  };
}
