import { vi } from 'vitest';

/** A window that the page opened. */
export interface FakePopup {
  closed: boolean;
  readonly close: () => void;
}

/** What the page does with its window: popups it opens, and addresses it takes. */
export function fakeWindow(blocksPopups: boolean) {
  const popups: FakePopup[] = [];
  const addresses: string[] = [];
  const open = (): FakePopup | null => {
    if (blocksPopups) return null;
    const popup: FakePopup = { closed: false, close: () => void (popup.closed = true) };
    popups.push(popup);
    return popup;
  };
  vi.stubGlobal('window', {
    open,
    location: { pathname: '/widget/' },
    history: { replaceState: (_: unknown, __: string, url: string) => void addresses.push(url) },
  });
  return { popups, addresses };
}
