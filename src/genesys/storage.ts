import { sharedShelf } from './shelf.ts';

/** Where a page keeps what its sign-in needs. */
export interface PageStorage {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Whether what is kept for a sign-in is still there when the page comes back from the login server. */
  readonly survivesLeaving: boolean;
}

/**
 * sessionStorage. Browsers that block third-party cookies also deny it to framed pages of another site: those share
 * the memory of this page and its sisters, and carry their luggage through the login server in `window.name`.
 * @param carried says which keys go into the luggage; a token never does
 */
export function openStorage(carried: (key: string) => boolean): PageStorage {
  try {
    const { sessionStorage } = window;
    sessionStorage.getItem('probe');
    return { storage: sessionStorage, survivesLeaving: true };
  } catch {
    const framed = window.parent !== window;
    return { storage: openShelf(framed ? carried : () => false), survivesLeaving: framed };
  }
}

function openShelf(carried: (key: string) => boolean): PageStorage['storage'] {
  const shelf = sharedShelf();
  const luggage = new Map<string, string>();
  for (const [key, value] of unpack(window.name)) {
    if (carried(key)) shelf.set(key, value);
  }
  const pack = (): void => {
    window.name = luggage.size > 0 ? JSON.stringify([...luggage]) : '';
  };
  pack();
  return {
    getItem: (key) => shelf.get(key) ?? null,
    setItem(key, value) {
      shelf.set(key, value);
      if (carried(key)) luggage.set(key, value);
      pack();
    },
    removeItem(key) {
      shelf.delete(key);
      luggage.delete(key);
      pack();
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
