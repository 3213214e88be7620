import * as v from 'valibot';

const RecorderState = v.picklist(['ACTIVE', 'PAUSED', 'NONE']);

const Participant = v.object({
  id: v.string(),
  purpose: v.string(),
  name: v.string(),
  address: v.string(),
  state: v.string(),
  /** Epoch ms; `null` = has not happened. */
  connectedTime: v.nullable(v.number()),
});

const Conversation = v.object({
  id: v.string(),
  ended: v.boolean(),
  held: v.boolean(),
  securePause: v.boolean(),
  queueId: v.nullable(v.string()),
  participants: v.array(Participant),
  recorders: v.object({ policy: RecorderState, adhoc: RecorderState, snippet: RecorderState }),
  tutorialRecording: v.boolean(),
});

const SeenRequest = v.object({
  /** Epoch ms. */
  at: v.number(),
  method: v.string(),
  path: v.string(),
  /** `null` = not answered, or not yet. */
  status: v.nullable(v.number()),
  correlationId: v.string(),
});

/** `GET /__simulator/conversations` */
export const Conversations = v.array(Conversation);
/** `GET /__simulator/requests` */
export const SeenRequests = v.array(SeenRequest);

export type Conversation = v.InferOutput<typeof Conversation>;
export type Participant = v.InferOutput<typeof Participant>;
export type SeenRequest = v.InferOutput<typeof SeenRequest>;
export type RecorderState = v.InferOutput<typeof RecorderState>;

/** The texts of "Iframe Sandbox Options": as manifest.json says, and as Admin fills them in. */
const Sandboxes = v.object({ manifest: v.string(), default: v.string() });

const Installed = v.object({
  url: v.string(),
  sandboxes: Sandboxes,
  permissions: v.string(),
  lifecycleHooks: v.record(v.string(), v.boolean()),
});

/** `/desktop.json`: where the other two origins are, and how the pages are installed. */
export const Desktop = v.object({
  platform: v.string(),
  sandbox: v.picklist(['manifest', 'default']),
  integration: Installed,
  queueIntegration: Installed,
});

export type Installed = v.InferOutput<typeof Installed>;
export type Sandboxes = v.InferOutput<typeof Sandboxes>;

/** The part of the widget's `config.json` that this desktop can switch. */
export const WidgetConfig = v.object({
  api: v.optional(v.string(), 'conversations'),
  grant: v.optional(v.string(), 'implicit'),
});
export type WidgetConfig = v.InferOutput<typeof WidgetConfig>;
