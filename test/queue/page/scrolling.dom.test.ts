import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { callRows, opened, openPage } from './screen.ts';

const grid = (): Promise<HTMLElement> => screen.findByRole('grid');
const key = async (name: string, more: Partial<KeyboardEvent> = {}): Promise<boolean> =>
  fireEvent.keyDown(await grid(), { key: name, ...more });

/** The height of the table in CSS pixels: a document without a browser has no layout. */
function tableOfHeight(height: number): void {
  const measured = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
  const Watched = class {
    readonly #resized: () => void;
    constructor(resized: () => void) {
      this.#resized = resized;
    }
    // Like a browser, it reports the first size, too.
    observe(): void {
      this.#resized();
    }
    disconnect(): void {}
  };
  vi.stubGlobal('ResizeObserver', Watched);
  onTestFinished(() => {
    measured.mockRestore();
    vi.unstubAllGlobals();
  });
}

describe('the calls of a long queue', () => {
  test('are drawn only as far as they are visible, and the visible ones are read first', async () => {
    tableOfHeight(440);
    const { readIds, pass } = openPage({ count: 1_000 });
    await waitFor(() => expect(callRows()).toHaveLength(16));
    await pass(0);
    const inSight = callRows().map(({ id }) => id.replace('call-', ''));
    expect(readIds.slice(0, 30)).toEqual(expect.arrayContaining(inSight));
    const scrolled = (await grid()).parentElement;
    if (scrolled) scrolled.scrollTop = 4_000;
    fireEvent.scroll(scrolled ?? document.body);
    await waitFor(() => expect(callRows()[0]?.id).toBe('call-call 94'));
    expect(callRows()).toHaveLength(22);
    await pass(0);
    await waitFor(() => expect(readIds).toContain('call 115'));
    expect(callRows()[0]?.getAttribute('aria-rowindex')).toBe('96');
    const gaps = [...document.querySelectorAll<HTMLElement>('tr.gap')];
    expect(gaps.map(({ style }) => style.blockSize)).toEqual([`${94 * 40}px`, `${884 * 40}px`]);
  });

  test('are drawn without one that has just ended while they are scrolled', async () => {
    tableOfHeight(440);
    const { sendEvent } = openPage({ count: 100 });
    await waitFor(() => expect(callRows()).toHaveLength(16));
    const box = (await grid()).parentElement ?? expect.fail();
    sendEvent('call 3', null);
    box.scrollTop = 40;
    fireEvent.scroll(box);
    // The table is drawn again before the next frame, when the page hears of the end.
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
    expect(callRows().map(({ id }) => id)).not.toContain('call-call 3');
    expect(callRows()).toHaveLength(16);
  });

  test('are scrolled into view as the keyboard moves', async () => {
    tableOfHeight(440);
    openPage({ count: 100 });
    await opened();
    await key('End');
    const box = (await grid()).parentElement;
    await waitFor(() => expect(box?.scrollTop).toBe(3_600));
    await key('Home');
    await waitFor(() => expect(box?.scrollTop).toBe(0));
  });
});
