import { expect, onTestFinished, test, vi } from 'vitest';
import { createLeaveGuard } from '../../src/ui/leave-guard.ts';
import { onLeave } from '../../src/ui/on-leave.ts';

test('the browser asks before the page is left for as long as that is needed', () => {
  const guard = createLeaveGuard();
  const asks = (): boolean =>
    !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asks()).toBe(false);
  guard(true);
  guard(true);
  expect(asks()).toBe(true);
  guard(false);
  expect(asks()).toBe(false);
});

test('a page that the browser brings back from its cache reloads, a page that is shown first does not', () => {
  const reload = vi.spyOn(window.location, 'reload').mockReturnValue();
  onTestFinished(() => reload.mockRestore());
  const left = vi.fn();
  onLeave(left);
  const show = (persisted: boolean): boolean =>
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  show(false);
  expect(reload).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('pagehide'));
  expect(left).toHaveBeenCalledOnce();
  show(true);
  expect(reload).toHaveBeenCalledOnce();
});
