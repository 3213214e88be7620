import * as v from 'valibot';

/** Something that goes wrong with the next matching requests, as `POST /__simulator/faults` takes it. */
export const Fault = v.strictObject({
  /** Without it: every method. */
  method: v.optional(v.pipe(v.string(), v.toUpperCase())),
  /** A prefix; or, with `{name}` (one segment) or `*` (anything) in it, a pattern for the whole path. */
  path: v.pipe(v.string(), v.startsWith('/')),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  respond: v.union([
    /** `drop`: the connection breaks. `hang`: no answer ever. `lost`: 202, and nothing happens. */
    v.picklist(['drop', 'hang', 'lost']),
    v.strictObject({
      /** Without it the true answer is given, late by `delayMs`. */
      status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
      code: v.optional(v.string()),
      headers: v.optional(v.record(v.string(), v.string()), {}),
      delayMs: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
      /** A string is sent as it is, so that it may be HTML or broken JSON; anything else as JSON. */
      body: v.optional(v.unknown()),
    }),
  ]),
});

export type Fault = v.InferOutput<typeof Fault>;
export type FaultAnswer = Exclude<Fault['respond'], string>;

/** Whether a fault is meant for a request. */
export function isFor(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  return /[{*]/.test(fault.path) ? patternOf(fault.path).test(path) : path.startsWith(fault.path);
}

function patternOf(path: string): RegExp {
  const source = path
    .split(/(\{\w*\}|\*)/)
    .map((part) => {
      if (part === '*') return '.*';
      return part.startsWith('{') ? '[^/]+' : part.replace(/[.+?^$()|[\]\\{}]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`);
}
