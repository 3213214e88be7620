type Timers = Pick<
  typeof globalThis,
  'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval'
>;

/** Timers that Node and these libraries set to close connections: they run no code of a test. */
const OF_CONNECTIONS = /\(?(node:|.*\/node_modules\/(undici|ws|@hono\/node-server)\/)/;

/** Keeps track of timers that can still fire. */
export interface TimerWatch {
  /** How and where each of them was set, with lines of the stack. */
  readonly left: () => readonly string[];
  /** Restores the original functions. */
  readonly stop: () => void;
}

/** Follows the timers that are set through `target` from now on. Fake timers can still be installed. */
export function watchTimers(target: Timers): TimerWatch {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = target;
  const before = { setTimeout, setInterval, clearTimeout, clearInterval };
  /** With the place that set each timer; its stack is formatted only on demand. */
  const waiting = new Map<unknown, { readonly what: string; readonly setAt: Error }>();

  const setting = <T extends Timers['setTimeout' | 'setInterval']>(
    repeats: boolean,
  ): ProxyHandler<T> => ({
    apply(set, self, [task, ms, ...values]: unknown[]): unknown {
      if (typeof task !== 'function') return Reflect.apply(set, self, [task, ms, ...values]);
      const run = (...given: unknown[]): void => {
        if (!repeats) waiting.delete(timer);
        Reflect.apply(task, undefined, given);
      };
      const timer: unknown = Reflect.apply(set, self, [run, ms, ...values]);
      waiting.set(timer, { what: `${set.name} of ${String(ms)} ms`, setAt: new Error() });
      return timer;
    },
  });
  const clearing = <T extends Timers['clearTimeout' | 'clearInterval']>(): ProxyHandler<T> => ({
    apply(clear, self, [timer]: unknown[]): unknown {
      waiting.delete(timer);
      return Reflect.apply(clear, self, [timer]);
    },
  });
  target.setTimeout = new Proxy(before.setTimeout, setting(false));
  target.setInterval = new Proxy(before.setInterval, setting(true));
  target.clearTimeout = new Proxy(before.clearTimeout, clearing());
  target.clearInterval = new Proxy(before.clearInterval, clearing());

  return {
    left: () =>
      [...waiting.values()]
        .map(({ what, setAt }) => ({ what, calls: callsIn(setAt) }))
        .filter(({ calls: [setter = ''] }) => !OF_CONNECTIONS.test(setter))
        .map(({ what, calls }) => [what, ...calls].join('\n')),
    stop: () => Object.assign(target, before),
  };
}

/** The stack frames outside this file, most recent first. */
const callsIn = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => line.includes('    at ') && !line.includes('timers-left.ts'))
    .slice(0, 4);
