import { type Dispatch, useEffect } from 'preact/hooks';
import type { DesktopEvent } from '../host/desktop-state.ts';
import { readMarkdown, type Stretch } from '../host/markdown.ts';
import type { Toast, Toasts as AllToasts } from '../host/toasts.ts';

interface Props {
  readonly toasts: AllToasts;
  readonly dispatch: Dispatch<DesktopEvent>;
}

/**
 * Toasts from the widgets, on top of everything else. Rendered as Markdown if the widget asks for it, never as HTML.
 */
export function Toasts({ toasts, dispatch }: Props) {
  return (
    <section class="toasts" aria-label="Notifications">
      {toasts.map((toast) => (
        <ToastCard key={toast.serial} toast={toast} dispatch={dispatch} />
      ))}
    </section>
  );
}

function ToastCard({ toast, dispatch }: { toast: Toast; dispatch: Dispatch<DesktopEvent> }) {
  const { serial, seconds, type } = toast;
  useEffect(() => {
    if (seconds === null) return undefined;
    const dismiss = () => dispatch({ type: 'toastDismissed', serial });
    const timer = window.setTimeout(dismiss, seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [seconds, serial, dispatch]);
  return (
    <div
      class={`toast toast--${type}`}
      data-toast={type}
      role={type === 'error' ? 'alert' : 'status'}
    >
      <div>
        <strong>{toast.title}</strong>
        <p>{toast.isMarkdown ? readMarkdown(toast.message).map(Part) : toast.message}</p>
      </div>
      {toast.closable && (
        <button
          type="button"
          class="button button--quiet button--small"
          onClick={() => dispatch({ type: 'toastDismissed', serial })}
        >
          Close
        </button>
      )}
    </div>
  );
}

function Part({ as, text }: Stretch) {
  switch (as) {
    case 'strong':
      return <strong>{text}</strong>;
    case 'em':
      return <em>{text}</em>;
    case 'code':
      return <code>{text}</code>;
    case 'br':
      return <br />;
    case 'text':
      return text;
  }
}
