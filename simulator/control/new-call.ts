import * as v from 'valibot';

const Id = v.pipe(v.string(), v.uuid('must be a UUID'));
const Running = v.picklist(['ACTIVE', 'NONE']);

/** Most calls that one request may add. */
const MOST = 20_000;

/** What `POST /__simulator/conversations` takes. Everything is optional; `{}` is a connected call of the first queue. */
export const NewCall = v.strictObject({
  id: v.optional(Id),
  /** `null`: a direct call. Without it: the support queue. */
  queueId: v.optional(v.nullable(Id)),
  /** Whose call it is. Without it: the signed-in agent's. */
  userId: v.optional(Id),
  /** Whose calls they are in turn, in place of one `userId`. */
  userIds: v.optional(v.pipe(v.array(Id), v.minLength(1))),
  state: v.optional(v.picklist(['alerting', 'dialing', 'contacting', 'connected']), 'connected'),
  direction: v.optional(v.picklist(['inbound', 'outbound']), 'inbound'),
  /** Without it: a different caller for each call. */
  customer: v.optional(
    v.strictObject({ name: v.string(), address: v.optional(v.string(), 'tel:+13175550199') }),
  ),
  recorders: v.optional(
    v.strictObject({
      policy: v.optional(Running, 'NONE'),
      adhoc: v.optional(Running, 'NONE'),
      snippet: v.optional(Running, 'NONE'),
    }),
    {},
  ),
  held: v.optional(v.boolean(), false),
  securePause: v.optional(v.boolean(), false),
  suppressRecordingDuringHold: v.optional(v.boolean(), true),
  /** A flow holds the recording back. */
  suppressed: v.optional(v.boolean(), false),
  /** Whether the recorders are reported by name. */
  namesRecorders: v.optional(v.boolean(), true),
  /** There is no call before its agent dials (the event `dial`). */
  callback: v.optional(v.boolean(), false),
  screenRecordingState: v.optional(
    v.picklist(['requested', 'active', 'paused', 'stopped', 'error', 'timeout']),
  ),
  tutorialRecording: v.optional(v.boolean(), false),
  /** How long ago it began; of several, the first one: the others came evenly since. */
  ageSeconds: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  /** How many calls of this kind to add, for a full queue. The answer is then their list. */
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST)), 1),
});

export type NewCall = v.InferOutput<typeof NewCall>;
