type Timers = Pick<
  typeof globalThis,
  'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval'
>;

/** Timers that close a connection in the end: nothing of a test runs in them. */
const OF_CONNECTIONS = /\(?(node:|.*\/node_modules\/(ws|@hono\/node-server)\/)/;

/** Knows the timers that have neither fired for the last time nor been cleared. */
export interface TimerWatch {
  /** How each of them was set, and where: lines of the stack. */
  readonly left: () => readonly string[];
  /** Puts the functions of before back. */
  readonly stop: () => void;
}

/** Follows the timers that are set through `target` from now on. A stand-in of the clock takes its place as usual. */
export function watchTimers(target: Timers): TimerWatch {
  const before = { ...pick(target) };
  /** With the place that set it, whose stack is written only when someone asks. */
  const waiting = new Map<unknown, { readonly what: string; readonly setAt: Error }>();

  const setting = <T extends Timers['setTimeout' | 'setInterval']>(
    repeats: boolean,
  ): ProxyHandler<T> => ({
    apply(set, self, [task, ms, ...values]: unknown[]): unknown {
      const run = (...given: unknown[]): void => {
        if (!repeats) waiting.delete(timer);
        if (typeof task === 'function') Reflect.apply(task, undefined, given);
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

const pick = ({ setTimeout, setInterval, clearTimeout, clearInterval }: Timers): Timers => ({
  setTimeout,
  setInterval,
  clearTimeout,
  clearInterval,
});

/** The last calls outside of this file, the latest first. */
const callsIn = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => line.includes('    at ') && !line.includes('timers-left.ts'))
    .slice(0, 4);
