import { siblingFrames } from './sibling-frames.ts';

/** Where a page keeps things. */
export interface PageStorage {
  /** Ends with the tab. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Every key that something is kept under in `storage`. */
  readonly keys: () => readonly string[];
  /** Outlives the tab where the browser lets it. Never for a token. */
  readonly lasting: PageStorage['storage'];
  /** Shared by the widgets of a tab that are open at the same time; it ends with the last of them. */
  readonly shared: PageStorage['storage'];
  /** Whether what is kept for a sign-in is still there when the page comes back from the login server. */
  readonly survivesLeaving: boolean;
}

/**
 * The browser's storage. Browsers that block third-party cookies may deny both kinds of it, or only one, to framed pages
 * of another site: then the memory that a page shares with its siblings takes its place. Nothing is carried in
 * `window.name`, which the login server, the identity provider and whoever frames the page can read and write.
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

/** @returns `null` where the browser denies it */
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
  /** As the browser does for its own storage. */
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
 * The memory that the widgets of a tab share, for as long as any of them is open. Each has its own copy, and writes to
 * all: an object of a frame that has gone would keep that frame alive.
 */
function sharedMemory(): Map<string, string> {
  const [sibling] = siblingFrames().flatMap(({ recordingControlShelf: memory }) => memory ?? []);
  window.recordingControlShelf ??= new Map(sibling);
  return window.recordingControlShelf;
}
