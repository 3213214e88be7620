import { describe, expect, it, vi } from 'vitest';
import { openStorage } from '../../src/storage/page-storage.ts';
import { memoryStorage } from '../genesys/auth/tab.ts';

/** A frame of a tab, as far as its storage needs it. Of a stranger's origin, nothing may be read. */
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

/** A tab with these frames in it; every browser denies storage to them unless it is told otherwise. */
function tabWith(...frames: object[]) {
  const parent = Object.assign([...frames], { location: { origin: 'https://apps.example' } });
  for (const each of frames) if ('parent' in each) each.parent = parent;
}

/** Loads the page in a frame: its window stays, its scripts begin anew. */
function load(into: object, carried = (key: string) => key.startsWith('carry.')) {
  Object.defineProperty(into, 'sessionStorage', {
    configurable: true,
    get() {
      throw new DOMException('Denied.', 'SecurityError');
    },
  });
  vi.stubGlobal('window', into);
  return openStorage(carried);
}

describe('where the browser gives storage', () => {
  it('it is used, and survives a trip to the login server', () => {
    const storage = memoryStorage();
    const localStorage = memoryStorage();
    vi.stubGlobal('window', { sessionStorage: storage, localStorage });
    const opened = openStorage(() => true);
    opened.storage.setItem('a', '1');
    opened.lasting.setItem('b', '2');
    expect(opened.survivesLeaving).toBe(true);
    expect(storage.content.get('a')).toBe('1');
    expect(localStorage.content.get('b')).toBe('2');
  });
});

describe('where the browser denies storage to a framed page', () => {
  it('a page keeps things in memory, and forgets them when asked', () => {
    const widget = frame();
    tabWith(widget);
    const { storage, survivesLeaving } = load(widget);
    storage.setItem('token', 'abc');
    expect(storage.getItem('token')).toBe('abc');
    storage.removeItem('token');
    expect(storage.getItem('token')).toBeNull();
    expect(survivesLeaving).toBe(true);
  });

  it('the widgets of a tab share them, whichever came first', () => {
    const [one, two, three] = [frame(), frame(), frame()];
    tabWith(one, two, three);
    const first = load(one).storage;
    const second = load(two).storage;
    first.setItem('token', 'abc');
    expect(second.getItem('token')).toBe('abc');
    expect(load(three).storage.getItem('token')).toBe('abc');
  });

  it('they stay while any widget is open', () => {
    const [one, two] = [frame(), frame()];
    tabWith(one, two);
    load(one).storage.setItem('token', 'abc');
    load(two);
    tabWith(two);
    const late = frame();
    tabWith(two, late);
    expect(load(late).storage.getItem('token')).toBe('abc');
  });

  it('frames of others are neither read nor in the way', () => {
    const foreign = Object.assign(frame('https://evil.example'), {
      recordingControlShelf: new Map([['token', 'theirs']]),
    });
    const widget = frame();
    tabWith(stranger(), foreign, widget);
    expect(load(widget).storage.getItem('token')).toBeNull();
  });

  it('only what is carried goes through the login server, in the name of the window', () => {
    const widget = frame();
    tabWith(widget);
    const { storage } = load(widget);
    storage.setItem('carry.trip', 'there and back');
    storage.setItem('token', 'abc');
    expect(widget.name).not.toContain('abc');

    const returned = Object.assign(frame(), { name: widget.name });
    tabWith(returned);
    const after = load(returned).storage;
    expect(after.getItem('carry.trip')).toBe('there and back');
    expect(after.getItem('token')).toBeNull();
  });

  it('what is carried outlives two reloads, and what a sister has since written', () => {
    const widget = frame();
    tabWith(widget);
    load(widget).storage.setItem('carry.activity', 'one');
    const again = Object.assign(frame(), { name: widget.name });
    tabWith(again);
    load(again);
    const sibling = frame();
    const third = Object.assign(frame(), { name: again.name });
    tabWith(sibling, third);
    load(sibling).storage.setItem('carry.activity', 'newer');
    expect(load(third).storage.getItem('carry.activity')).toBe('newer');
    tabWith(third);
    delete third.recordingControlShelf;
    expect(load(third).storage.getItem('carry.activity')).toBe('one');
  });

  it('a widget tells its sisters of each change, as the browser would', () => {
    const [one, two] = [frame(), frame()];
    tabWith(one, two);
    const received: string[] = [];
    two.addEventListener('storage', () => received.push('two'));
    one.addEventListener('storage', () => received.push('one'));
    const { storage } = load(one);
    storage.setItem('a', '1');
    storage.removeItem('a');
    expect(received).toEqual(['two', 'two']);
  });

  it('what was taken out of the luggage does not travel again', () => {
    const widget = frame();
    tabWith(widget);
    const { storage } = load(widget);
    storage.setItem('carry.trip', '1');
    storage.removeItem('carry.trip');
    expect(widget.name).toBe('');
  });

  it.each(['', 'a window name', '7', '[["token","theirs"]]', '[["carry.trip"],["carry.trip",7]]'])(
    'the luggage %j holds nothing of ours',
    (name) => {
      const widget = Object.assign(frame(), { name });
      tabWith(widget);
      const { storage } = load(widget);
      expect([storage.getItem('token'), storage.getItem('carry.trip')]).toEqual([null, null]);
    },
  );
});

describe('where the browser denies storage to a page of its own tab', () => {
  it('nothing survives a trip, and nothing is carried', () => {
    const page = frame();
    page.parent = page;
    const { storage, survivesLeaving } = load(page);
    storage.setItem('carry.trip', '1');
    expect(storage.getItem('carry.trip')).toBe('1');
    expect(survivesLeaving).toBe(false);
    expect(page.name).toBe('');
  });
});
