import { describe, expect, it, vi } from 'vitest';
import { openStorage, type PageStorage } from '../../src/storage/page-storage.ts';

/** A frame of a tab, as far as storage needs it. A frame of another origin cannot be read. */
class Frame extends EventTarget {
  name = '';
  parent: unknown = null;
  recordingControlShelf?: Map<string, string>;
  readonly location: { readonly origin: string };

  constructor(origin: string) {
    super();
    this.location = { origin };
  }
}

const frame = (origin = 'https://widget.example'): Frame => new Frame(origin);

const stranger = (): object =>
  new Proxy(
    {},
    {
      get() {
        throw new DOMException('Blocked a frame from accessing a cross-origin frame.');
      },
    },
  );

/** A tab with these frames in it. */
function tabWith(...frames: object[]) {
  const parent = Object.assign([...frames], { location: { origin: 'https://apps.example' } });
  for (const each of frames) if ('parent' in each) each.parent = parent;
}

/** Everything in a browser's storage, where each key is a property. */
function browserStorage() {
  const content: Record<string, string> = {};
  return Object.defineProperties(content, {
    getItem: { value: (key: string) => content[key] ?? null },
    setItem: { value: (key: string, value: string) => void (content[key] = value) },
    removeItem: { value: (key: string) => delete content[key] },
  });
}

type Kinds = Partial<Record<'sessionStorage' | 'localStorage', object>>;

/** Loads the page in a frame, whose browser gives these kinds of storage and denies the others. */
function load(into: object, given: Kinds = {}): PageStorage {
  for (const kind of ['sessionStorage', 'localStorage'] as const) {
    Object.defineProperty(into, kind, {
      configurable: true,
      get() {
        const storage = given[kind];
        if (storage) return storage;
        throw new DOMException('Denied.', 'SecurityError');
      },
    });
  }
  vi.stubGlobal('window', into);
  return openStorage();
}

/** A frame alone in its tab, with the storage that its browser allows. */
function loadAlone(given: Kinds = {}) {
  const widget = frame();
  tabWith(widget);
  return { widget, opened: load(widget, given) };
}

describe('if the browser allows storage', () => {
  it('it is used, and what is kept survives the trip to the login server', () => {
    const [sessionStorage, localStorage] = [browserStorage(), browserStorage()];
    const { opened } = loadAlone({ sessionStorage, localStorage });
    opened.storage.setItem('a', '1');
    opened.lasting.setItem('b', '2');
    expect(opened.survivesLeaving).toBe(true);
    expect({ ...sessionStorage }).toEqual({ a: '1' });
    expect({ ...localStorage }).toEqual({ b: '2' });
    expect(opened.keys()).toEqual(['a']);
  });

  it('lasting data is kept for the tab, if only lasting storage is denied', () => {
    const sessionStorage = browserStorage();
    const { opened } = loadAlone({ sessionStorage });
    opened.lasting.setItem('preferences', '{}');
    expect(opened.survivesLeaving).toBe(true);
    expect({ ...sessionStorage }).toEqual({ preferences: '{}' });
  });

  it('lasting data is kept, if only storage for the tab is denied', () => {
    const localStorage = browserStorage();
    const { opened } = loadAlone({ localStorage });
    opened.lasting.setItem('preferences', '{}');
    opened.storage.setItem('token', 'abc');
    expect(opened.survivesLeaving).toBe(false);
    expect({ ...localStorage }).toEqual({ preferences: '{}' });
  });
});

describe('if the browser denies storage to a framed page', () => {
  it('a page keeps data in memory, and deletes it when asked', () => {
    const { storage, keys } = loadAlone().opened;
    storage.setItem('token', 'abc');
    expect(storage.getItem('token')).toBe('abc');
    expect(keys()).toEqual(['token']);
    storage.removeItem('token');
    expect(storage.getItem('token')).toBeNull();
  });

  it('nothing survives the trip to the login server, so that a popup has to sign in', () => {
    expect(loadAlone().opened.survivesLeaving).toBe(false);
  });

  it('nothing is written to the name of the window, which other sites can read', () => {
    const { widget, opened } = loadAlone();
    opened.storage.setItem('recording-control.trip.s', '{"verifier":"secret"}');
    opened.lasting.setItem('recording-control.presses', '{}');
    expect(widget.name).toBe('');
  });

  it('nothing is read from the name of the window, which other sites can write', () => {
    const name = JSON.stringify([['recording-control.trip.s', '{"kept":"start"}']]);
    const widget = Object.assign(frame(), { name });
    tabWith(widget);
    expect(load(widget).storage.getItem('recording-control.trip.s')).toBeNull();
  });
});

describe.each([
  ['denies', {}],
  ['gives', { sessionStorage: browserStorage(), localStorage: browserStorage() }],
])('if the browser %s storage, the widgets of a tab', (_, given) => {
  it('share a memory, whichever came first', () => {
    const [one, two, three] = [frame(), frame(), frame()];
    tabWith(one, two, three);
    const first = load(one, given).shared;
    const second = load(two, given).shared;
    first.setItem('token', 'abc');
    expect(second.getItem('token')).toBe('abc');
    expect(load(three, given).shared.getItem('token')).toBe('abc');
  });

  it('find in it what was kept while any of them is open', () => {
    const [one, two] = [frame(), frame()];
    tabWith(one, two);
    load(one, given).shared.setItem('token', 'abc');
    load(two, given);
    tabWith(two);
    const late = frame();
    tabWith(two, late);
    expect(load(late, given).shared.getItem('token')).toBe('abc');
  });

  it('find nothing in it once none was open', () => {
    loadAlone(given).opened.shared.setItem('token', 'abc');
    expect(loadAlone(given).opened.shared.getItem('token')).toBeNull();
  });

  it('neither read nor fail on frames of other origins', () => {
    const foreign = Object.assign(frame('https://evil.example'), {
      recordingControlShelf: new Map([['token', 'theirs']]),
    });
    const widget = frame();
    tabWith(stranger(), foreign, widget);
    expect(load(widget, given).shared.getItem('token')).toBeNull();
  });

  it('notify each other of every change, as the browser would', () => {
    const [one, two] = [frame(), frame()];
    tabWith(one, two);
    const received: string[] = [];
    two.addEventListener('storage', () => received.push('two'));
    one.addEventListener('storage', () => received.push('one'));
    const { shared } = load(one, given);
    shared.setItem('a', '1');
    shared.removeItem('a');
    shared.removeItem('a');
    expect(received).toEqual(['two', 'two']);
  });
});

it('a page in its own tab that is denied storage keeps data until it is unloaded', () => {
  const page = frame();
  page.parent = page;
  const { storage, survivesLeaving } = load(page);
  storage.setItem('a', '1');
  expect(storage.getItem('a')).toBe('1');
  expect(survivesLeaving).toBe(false);
});
