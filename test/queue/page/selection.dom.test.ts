import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { button, callRows, drawn, opened, openPage, selected } from './screen.ts';

const grid = (): Promise<HTMLElement> => screen.findByRole('grid');
const key = async (name: string, more: Partial<KeyboardEvent> = {}): Promise<boolean> =>
  fireEvent.keyDown(await grid(), { key: name, ...more });

describe('a selection', () => {
  test('is made by pressing rows, and with Shift for all rows between', async () => {
    openPage({ count: 5 });
    await drawn(['call 0', 'call 1', 'call 2', 'call 3', 'call 4']);
    callRows()[1]?.click();
    await waitFor(() => expect(selected()).toEqual(['call 1']));
    await screen.findByText('1 selected');
    const third = callRows()[3];
    if (third) fireEvent.click(third, { shiftKey: true });
    await waitFor(() => expect(selected()).toEqual(['call 1', 'call 2', 'call 3']));
    await button('Stop recording on 3 calls');
    callRows()[2]?.click();
    await waitFor(() => expect(selected()).toEqual(['call 1', 'call 3']));
  });

  test('is made with the keyboard, and the table says which row has the cursor', async () => {
    openPage({ count: 5 });
    await drawn(['call 0', 'call 1', 'call 2', 'call 3', 'call 4']);
    expect((await grid()).hasAttribute('aria-activedescendant')).toBe(false);
    await key('ArrowDown');
    await waitFor(async () =>
      expect((await grid()).getAttribute('aria-activedescendant')).toBe('call-call 0'),
    );
    expect(callRows().map((row) => row.classList.contains('cursor'))[0]).toBe(true);
    expect(selected()).toEqual([]);
    expect(await key(' ')).toBe(false);
    await waitFor(() => expect(selected()).toEqual(['call 0']));
    await key('ArrowDown', { shiftKey: true });
    await waitFor(() => expect(selected()).toEqual(['call 0', 'call 1']));
    expect(await key('x')).toBe(true);
    await key('a', { ctrlKey: true });
    await waitFor(() => expect(selected()).toHaveLength(5));
    await key('A', { metaKey: true });
    await waitFor(() => expect(selected()).toEqual([]));
  });

  test('is not changed by keys that a button in the column header handles itself', async () => {
    openPage({ count: 3 });
    await opened();
    await key('ArrowDown');
    const [sortButton] = (await grid()).querySelectorAll('thead button');
    fireEvent.keyDown(sortButton ?? expect.fail(), { key: ' ' });
    fireEvent.keyDown(sortButton ?? expect.fail(), { key: 'a', ctrlKey: true });
    await key('ArrowDown');
    await waitFor(async () =>
      expect((await grid()).getAttribute('aria-activedescendant')).toBe('call-call 1'),
    );
    expect(selected()).toEqual([]);
  });

  test('of all calls is made and cleared in the column header', async () => {
    openPage({ count: 3 });
    await opened();
    const all = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Select all' });
    all.click();
    await screen.findByText('3 selected');
    expect([all.checked, all.indeterminate]).toEqual([true, false]);
    callRows()[1]?.click();
    await screen.findByText('2 selected');
    expect([all.checked, all.indeterminate]).toEqual([false, true]);
    all.click();
    await screen.findByText('3 selected');
    all.click();
    await waitFor(() => expect(screen.queryByText(/selected$/)).toBeNull());
    expect([all.checked, all.indeterminate]).toEqual([false, false]);
  });

  test('does not become one of all calls when its calls have ended', async () => {
    const { sendEvent } = openPage({ count: 3 });
    await drawn(['call 0', 'call 1', 'call 2']);
    callRows()[0]?.click();
    await button('Pause recording on 1 call');
    sendEvent('call 0', null);
    expect((await button('Pause recording on 0 calls')).getAttribute('aria-disabled')).toBe('true');
  });
});
