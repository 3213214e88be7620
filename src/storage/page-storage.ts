import { siblingFrames } from './sibling-frames.ts';

/** A page's storage. */
export interface PageStorage {
  /** Lasts as long as the tab. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** All keys in `storage`. */
  readonly keys: () => readonly string[];
  /** Outlives the tab if the browser allows it. Never used for tokens. */
  readonly lasting: PageStorage['storage'];
  /** Shared by the widgets of a tab that are open at the same time; it is lost when the last one closes. */
  readonly shared: PageStorage['storage'];
  /** Whether sign-in data in `storage` survives the redirect to the login server. */
  readonly survivesLeaving: boolean;
}

/**
 * Opens the browser's storage. Browsers that block third-party cookies may deny one or both kinds to framed cross-site
 * pages; memory shared with sibling frames is used instead. `window.name` is not used, because the login server, the
 * identity provider and the framing page can read and write it.
 */
export function openStorage(): PageStorage {
  const memory = sharedMemory();
  const shared = storageIn(memory);
  const session = storageOf(() => window.sessionStorage);
  const local = storageOf(() => window.localStorage);
  return {
    storage: session ?? shared,
    keys: () => (session ? Object.keys(session) : [...memory.keys()]),
    lasting: local ?? session ?? shared,
    shared,
    survivesLeaving: session !== null,
  };
}

/** @returns `null` if the browser denies it */
function storageOf(find: () => Storage): Storage | null {
  try {
    const storage = find();
    storage.getItem('probe');
    return storage;
  } catch {
    return null;
  }
}

function storageIn(memory: Map<string, string>): PageStorage['storage'] {
  /** Fires `storage` events, as the browser does for its own storage. */
  const notifySiblings = (): void => {
    for (const sibling of siblingFrames()) sibling.dispatchEvent(new Event('storage'));
  };
  const change = (write: (each: Map<string, string>) => void): void => {
    for (const { recordingControlShelf } of [window, ...siblingFrames()]) {
      if (recordingControlShelf) write(recordingControlShelf);
    }
    notifySiblings();
  };
  return {
    getItem: (key) => memory.get(key) ?? null,
    setItem: (key, value) => change((each) => each.set(key, value)),
    removeItem(key) {
      if (memory.has(key)) change((each) => each.delete(key));
    },
  };
}

declare global {
  interface Window {
    /** See sharedMemory. */
    recordingControlShelf?: Map<string, string>;
  }
}

/**
 * Memory shared by the widgets of a tab as long as any of them is open. Each has its own copy and writes to all: a
 * reference to an object of a closed frame would keep that frame alive.
 */
function sharedMemory(): Map<string, string> {
  const [sibling] = siblingFrames().flatMap(({ recordingControlShelf: memory }) => memory ?? []);
  window.recordingControlShelf ??= new Map(sibling);
  return window.recordingControlShelf;
}
