import { sisters } from './sibling-frames.ts';

/** Where a page keeps things. */
export interface PageStorage {
  /** Ends with the tab. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Outlives the tab where the browser lets it. Never for a token. */
  readonly lasting: PageStorage['storage'];
  /** Whether what is kept for a sign-in is still there when the page comes back from the login server. */
  readonly survivesLeaving: boolean;
}

/**
 * The browser's storage. Browsers that block third-party cookies also deny it to framed pages of another site: those
 * share the memory of this page and its sisters, and carry their luggage through a reload, or through the login
 * server, in `window.name`.
 * @param carried says which keys go into the luggage; a token never does
 */
export function openStorage(carried: (key: string) => boolean): PageStorage {
  try {
    const { sessionStorage, localStorage } = window;
    sessionStorage.getItem('probe');
    return { storage: sessionStorage, lasting: localStorage, survivesLeaving: true };
  } catch {
    const framed = window.parent !== window;
    const storage = openShelf(framed ? carried : () => false);
    return { storage, lasting: storage, survivesLeaving: framed };
  }
}

function openShelf(carried: (key: string) => boolean): PageStorage['storage'] {
  const shelf = sharedShelf();
  const luggage = new Map(unpack(window.name).filter(([key]) => carried(key)));
  for (const [key, value] of luggage) {
    // What a sister has put on the shelf is newer.
    if (!shelf.has(key)) shelf.set(key, value);
  }
  const pack = (): void => {
    window.name = luggage.size > 0 ? JSON.stringify([...luggage]) : '';
  };
  /** As the browser does for its own storage. */
  const tellSisters = (): void => {
    for (const sister of sisters()) sister.dispatchEvent(new Event('storage'));
  };
  pack();
  return {
    getItem: (key) => shelf.get(key) ?? null,
    setItem(key, value) {
      shelf.set(key, value);
      if (carried(key)) luggage.set(key, value);
      pack();
      tellSisters();
    },
    removeItem(key) {
      shelf.delete(key);
      luggage.delete(key);
      pack();
      tellSisters();
    },
  };
}

function unpack(luggage: string): [string, string][] {
  try {
    const content: unknown = JSON.parse(luggage);
    return Array.isArray(content) ? content.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is [string, string] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
  );
}

declare global {
  interface Window {
    /** See sharedShelf. */
    recordingControlShelf?: Map<string, string>;
  }
}

/**
 * One shelf for all widgets of a tab: each publishes it on its own window, and a new one takes it over from a sister.
 * It stays while any of them is open.
 */
export function sharedShelf(): Map<string, string> {
  const shelf = sisters().find((sister) => sister.recordingControlShelf)?.recordingControlShelf;
  window.recordingControlShelf ??= shelf ?? new Map();
  return window.recordingControlShelf;
}
