import * as v from 'valibot';

const Trace = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      args: v.optional(v.looseObject({ name: v.optional(v.unknown()) }), {}),
      /** Wall-clock time, µs. */
      dur: v.optional(v.number()),
      /** Processor time of the thread, µs. */
      tdur: v.optional(v.number()),
    }),
  ),
});

/** The trace categories that Chromium has to record for `longestTasks`. */
export const taskCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The tasks of pages, in ms, longest first. */
export interface LongestTasks {
  /** Processor time: how long they would block a frame on a machine that does nothing else. */
  readonly processorMs: readonly number[];
  /** Wall-clock time, including whatever else this machine was doing. */
  readonly wallMs: readonly number[];
}

export function longestTasks(recording: Buffer): LongestTasks {
  const { traceEvents } = v.parse(Trace, JSON.parse(recording.toString('utf8')));
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.name === 'RunTask' && pages.has(threadOf(event)),
  );
  return {
    processorMs: longestFirst(tasks.map(({ tdur = 0 }) => tdur / 1_000)),
    wallMs: longestFirst(tasks.map(({ dur = 0 }) => dur / 1_000)),
  };
}

const longestFirst = (all: readonly number[]): readonly number[] =>
  all.toSorted((one, other) => other - one);

const threadOf = ({ pid, tid }: { readonly pid: number; readonly tid: number }): string =>
  `${pid}/${tid}`;
