import * as v from 'valibot';

const Id = v.pipe(v.string(), v.uuid('must be a UUID'));
const Running = v.picklist(['ACTIVE', 'NONE']);

/** The maximum number of calls that one request may add. */
const MOST = 20_000;

/**
 * The body of `POST /__simulator/conversations`. Every property is optional; `{}` adds a connected call in the support
 * queue.
 */
export const NewCall = v.strictObject({
  id: v.optional(Id),
  /** `null`: a direct call. Default: the support queue. */
  queueId: v.optional(v.nullable(Id)),
  /** The agent on the call. Default: the first agent, Ana Silva. */
  userId: v.optional(Id),
  /** Replaces `userId`: these agents get the calls in turn. */
  userIds: v.optional(v.pipe(v.array(Id), v.minLength(1))),
  state: v.optional(v.picklist(['alerting', 'dialing', 'contacting', 'connected']), 'connected'),
  direction: v.optional(v.picklist(['inbound', 'outbound']), 'inbound'),
  /** Default: a different caller for each call. */
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
  /** A flow suppresses the recording. */
  suppressed: v.optional(v.boolean(), false),
  /** Whether the platform reports each recorder (`recordersState`) or only the overall state. */
  namesRecorders: v.optional(v.boolean(), true),
  /** A callback: there is no call until its agent dials (event `dial`). */
  callback: v.optional(v.boolean(), false),
  screenRecordingState: v.optional(
    v.picklist(['requested', 'active', 'paused', 'stopped', 'error', 'timeout']),
  ),
  tutorialRecording: v.optional(v.boolean(), false),
  /**
   * How long ago the call began, in s. With `count`, the age of the oldest call; the others are spread evenly after it.
   */
  ageSeconds: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  /** How many such calls to add, to fill a queue. If more than one, the response is a list. */
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST)), 1),
});

export type NewCall = v.InferOutput<typeof NewCall>;
