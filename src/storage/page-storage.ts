import { siblingFrames } from './sibling-frames.ts';

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
 * share the memory of this page and its siblings, and carry entries through a reload, or through the login
 * server, in `window.name`.
 * @param carried says which keys are carried; a token never does
 */
export function openStorage(carried: (key: string) => boolean): PageStorage {
  try {
    const { sessionStorage, localStorage } = window;
    sessionStorage.getItem('probe');
    return { storage: sessionStorage, lasting: localStorage, survivesLeaving: true };
  } catch {
    const framed = window.parent !== window;
    const storage = openSharedMemory(framed ? carried : () => false);
    return { storage, lasting: storage, survivesLeaving: framed };
  }
}

function openSharedMemory(carried: (key: string) => boolean): PageStorage['storage'] {
  const memory = sharedMemory();
  const carriedEntries = new Map(unpack(window.name).filter(([key]) => carried(key)));
  for (const [key, value] of carriedEntries) {
    // What a sibling has stored is newer.
    if (!memory.has(key)) memory.set(key, value);
  }
  const pack = (): void => {
    window.name = carriedEntries.size > 0 ? JSON.stringify([...carriedEntries]) : '';
  };
  /** As the browser does for its own storage. */
  const notifySiblings = (): void => {
    for (const sibling of siblingFrames()) sibling.dispatchEvent(new Event('storage'));
  };
  pack();
  return {
    getItem: (key) => memory.get(key) ?? null,
    setItem(key, value) {
      memory.set(key, value);
      if (carried(key)) carriedEntries.set(key, value);
      pack();
      notifySiblings();
    },
    removeItem(key) {
      memory.delete(key);
      carriedEntries.delete(key);
      pack();
      notifySiblings();
    },
  };
}

function unpack(carriedEntries: string): [string, string][] {
  try {
    const content: unknown = JSON.parse(carriedEntries);
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
    /** See sharedMemory. */
    recordingControlShelf?: Map<string, string>;
  }
}

/**
 * One memory for all widgets of a tab: each publishes it on its own window, and a new one takes it over from a sibling.
 * It stays while any of them is open.
 */
export function sharedMemory(): Map<string, string> {
  const memory = siblingFrames().find(
    (sibling) => sibling.recordingControlShelf,
  )?.recordingControlShelf;
  window.recordingControlShelf ??= memory ?? new Map();
  return window.recordingControlShelf;
}
