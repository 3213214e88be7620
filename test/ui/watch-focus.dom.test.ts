import { afterEach, expect, test, vi } from 'vitest';
import { createManualClock } from '../../simulator/clock.ts';
import { watchFocus } from '../../src/ui/watch-focus.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Watches a page whose visibility the test sets. */
function watch(visible = true) {
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  const setVisible = (is: boolean): void =>
    void visibility.mockReturnValue(is ? 'visible' : 'hidden');
  setVisible(visible);
  const clock = createManualClock();
  const focused = vi.fn();
  const seen: boolean[] = [];
  const hostListeners = new Set<() => void>();
  const end = watchFocus(
    {
      onFocus(listener) {
        hostListeners.add(listener);
        return () => hostListeners.delete(listener);
      },
    },
    clock,
    { focused, visibilityChanged: (is) => void seen.push(is) },
  );
  const fire = (target: EventTarget, type: string): boolean =>
    target.dispatchEvent(new Event(type));
  const ways = {
    focus: () => fire(window, 'focus'),
    online: () => fire(window, 'online'),
    workspace: () => hostListeners.forEach((listen) => listen()),
  };
  return {
    clock,
    focused,
    seen,
    ways,
    end,
    setVisible,
    change: () => fire(document, 'visibilitychange'),
  };
}

test.each(['focus', 'online', 'workspace'] as const)(
  'the page hears of its focus through: %s, at most once a second',
  (way) => {
    const { clock, focused, ways } = watch();
    ways[way]();
    ways[way]();
    clock.advance(999);
    ways.focus();
    expect(focused).toHaveBeenCalledTimes(1);
    clock.advance(1);
    ways[way]();
    expect(focused).toHaveBeenCalledTimes(2);
  },
);

test('a page that is hidden is not focused, whatever the workspace says', () => {
  const { focused, ways } = watch(false);
  ways.workspace();
  ways.online();
  expect(focused).not.toHaveBeenCalled();
});

test('the visibility is told at first and with every change', () => {
  const { seen, setVisible, change } = watch();
  setVisible(false);
  change();
  setVisible(true);
  change();
  expect(seen).toEqual([true, false, true]);
  expect(watch(false).seen).toEqual([false]);
});

test('nothing is heard once the watch has ended', () => {
  const { focused, seen, ways, end, change } = watch();
  end();
  ways.focus();
  ways.online();
  ways.workspace();
  change();
  expect(focused).not.toHaveBeenCalled();
  expect(seen).toEqual([true]);
});
