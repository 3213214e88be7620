import { describe, expect, test } from 'vitest';
import type { ToastRequest } from './messages.ts';
import { dismissToast, showToast } from './toasts.ts';

const request = (change: Partial<ToastRequest> = {}): ToastRequest => ({
  action: 'showToast',
  title: 'Recording',
  message: 'Paused',
  type: 'info',
  id: '',
  markdownMessage: true,
  timeout: 7,
  showCloseButton: true,
  ...change,
});

describe('toasts', () => {
  test('with the same id replace each other', () => {
    const toasts = showToast(showToast([], request()), request({ message: 'Resumed' }));
    expect(toasts.map(({ message }) => message)).toEqual(['Resumed']);
  });

  test('with different ids are shown together', () => {
    const toasts = showToast(showToast([], request({ id: 'a' })), request({ id: 'b' }));
    expect(toasts.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('that replaced another are not removed by the other’s timer', () => {
    const first = showToast([], request());
    const second = showToast(first, request({ message: 'Resumed' }));
    expect(dismissToast(second, first[0]?.serial ?? 0)).toEqual(second);
  });

  test('stay until closed if they are errors, whatever timeout they ask for', () => {
    const [toast] = showToast([], request({ type: 'error', timeout: 3, showCloseButton: false }));
    expect(toast).toMatchObject({ seconds: null, closable: true });
  });

  test('can be closed if they have no timeout', () => {
    const [toast] = showToast([], request({ timeout: 0, showCloseButton: false }));
    expect(toast).toMatchObject({ seconds: null, closable: true });
  });
});
