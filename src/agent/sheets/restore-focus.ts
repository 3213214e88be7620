/**
 * A notice goes when its button has done its work. The room of the notices takes the focus then, so that the keyboard
 * continues from there and nothing else gets a second press.
 * @returns ends it
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
