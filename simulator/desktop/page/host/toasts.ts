import type { ToastRequest } from './messages.ts';

export interface Toast {
  /** A toast replaces an earlier one with the same id (purecloud-client-app-sdk/src/modules/alerting.ts). */
  readonly id: string;
  /** Increases with every message, so that a replaced toast restarts its timeout. */
  readonly serial: number;
  readonly type: ToastRequest['type'];
  readonly title: string;
  readonly message: string;
  readonly isMarkdown: boolean;
  /** How long it is shown, in s; `null`: until closed. */
  readonly seconds: number | null;
  readonly closable: boolean;
}

export type Toasts = readonly Toast[];

/** Adds a toast, or replaces the one with the same id. Errors and toasts without a timeout can always be closed. */
export function showToast(toasts: Toasts, request: ToastRequest): Toasts {
  const seconds = request.type === 'error' || request.timeout === 0 ? null : request.timeout;
  const toast: Toast = {
    id: request.id,
    serial: 1 + Math.max(0, ...toasts.map(({ serial }) => serial)),
    type: request.type,
    title: request.title,
    message: request.message,
    isMarkdown: request.markdownMessage,
    seconds,
    closable: seconds === null || request.showCloseButton,
  };
  return [...toasts.filter(({ id }) => id !== toast.id), toast];
}

/** Removes one toast; a newer one with the same id stays. */
export function dismissToast(toasts: Toasts, serial: number): Toasts {
  return toasts.filter((toast) => toast.serial !== serial);
}
