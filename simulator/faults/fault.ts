import * as v from 'valibot';

/** The body of `POST /__simulator/faults`: a fault for the next matching requests. */
export const Fault = v.strictObject({
  /** Default: all methods. */
  method: v.optional(v.pipe(v.string(), v.toUpperCase())),
  /** A path prefix. If it contains `{name}` (one segment) or `*` (anything), a pattern for the whole path. */
  path: v.pipe(v.string(), v.startsWith('/')),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  respond: v.union([
    /** `drop`: closes the connection. `hang`: never answers. `lost`: answers 202 and does nothing. */
    v.picklist(['drop', 'hang', 'lost']),
    v.strictObject({
      /** If omitted, the real response is sent after `delayMs`. */
      status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
      code: v.optional(v.string()),
      headers: v.optional(v.record(v.string(), v.string()), {}),
      delayMs: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
      /** A string is sent as is, so that it can be HTML or malformed JSON; anything else is sent as JSON. */
      body: v.optional(v.unknown()),
    }),
  ]),
});

export type Fault = v.InferOutput<typeof Fault>;
export type FaultAnswer = Exclude<Fault['respond'], string>;

/** Whether a fault matches a request. */
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
