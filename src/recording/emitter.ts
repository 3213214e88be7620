/** A list of listeners. */
export interface Emitter<Args extends readonly unknown[]> {
  /** @returns a function that unsubscribes */
  readonly subscribe: (listener: (...args: Args) => void) => () => void;
  /** Calls every listener, even if one throws; the first error is thrown afterwards. */
  readonly emit: (...args: Args) => void;
  readonly close: () => void;
}

export function createEmitter<Args extends readonly unknown[]>(): Emitter<Args> {
  const listeners = new Set<(...args: Args) => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    emit: (...args) => notifyEach(listeners, (listener) => listener(...args)),
    close: () => listeners.clear(),
  };
}

/** Notifies every listener, even if one throws; the first error is thrown afterwards. */
export function notifyEach<Listener>(
  listeners: Iterable<Listener>,
  notify: (listener: Listener) => void,
): void {
  const errors: unknown[] = [];
  for (const listener of listeners) {
    try {
      notify(listener);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
