import * as v from 'valibot';

const Trace = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      args: v.optional(v.looseObject({ name: v.optional(v.unknown()) }), {}),
      /** Processor time of the thread, µs. */
      tdur: v.optional(v.number()),
    }),
  ),
});

/** What Chromium has to record for `longestTasksMs`. */
export const taskCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * The longest tasks of pages in a recording, in ms of processor time, the longest first: how long they would hold a
 * frame on a machine that does nothing else.
 */
export function longestTasksMs(recording: Buffer): readonly number[] {
  const { traceEvents } = v.parse(Trace, JSON.parse(recording.toString('utf8')));
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  return traceEvents
    .filter((event) => event.name === 'RunTask' && pages.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1_000)
    .toSorted((one, other) => other - one);
}

const threadOf = ({ pid, tid }: { readonly pid: number; readonly tid: number }): string =>
  `${pid}/${tid}`;
