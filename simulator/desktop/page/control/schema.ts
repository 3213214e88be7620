import * as v from 'valibot';

const RecorderState = v.picklist(['ACTIVE', 'PAUSED', 'NONE']);

const Participant = v.object({
  id: v.string(),
  purpose: v.string(),
  name: v.string(),
  address: v.string(),
  userId: v.nullable(v.string()),
  state: v.string(),
  /** Epoch ms; `null`: has not connected. */
  connectedTime: v.nullable(v.number()),
});

const Conversation = v.object({
  id: v.string(),
  ended: v.boolean(),
  held: v.boolean(),
  securePause: v.boolean(),
  queueId: v.nullable(v.string()),
  callback: v.nullable(v.picklist(['waiting', 'dialed'])),
  participants: v.array(Participant),
  recorders: v.object({ policy: RecorderState, adhoc: RecorderState, snippet: RecorderState }),
  tutorialRecording: v.boolean(),
});

const SeenRequest = v.object({
  /** Epoch ms. */
  at: v.number(),
  method: v.string(),
  path: v.string(),
  /** `null`: not answered, or not yet. */
  status: v.nullable(v.number()),
  correlationId: v.string(),
});

const WaitingFault = v.object({
  id: v.number(),
  method: v.optional(v.string()),
  path: v.string(),
  times: v.number(),
  respond: v.union([
    v.string(),
    v.object({ status: v.optional(v.number()), delayMs: v.optional(v.number(), 0) }),
  ]),
});

const Person = v.object({
  id: v.string(),
  name: v.string(),
  title: v.string(),
  permissions: v.array(v.string()),
});

/** `GET /__simulator/conversations` */
export const Conversations = v.array(Conversation);
/** `GET /__simulator/requests` */
export const SeenRequests = v.array(SeenRequest);

const InstalledWidget = v.object({
  url: v.string(),
  sandbox: v.string(),
  permissions: v.string(),
  lifecycleHooks: v.record(v.string(), v.boolean()),
  /** Empty: shown on calls of all queues. */
  queueIds: v.array(v.string()),
});

/** `GET /__simulator/admin`: everything installed in the organization. */
export const AdminTruth = v.object({
  integrations: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      typeId: v.string(),
      intendedState: v.string(),
      config: v.object({
        properties: v.looseObject({
          url: v.optional(v.string(), ''),
          groups: v.optional(v.array(v.string()), []),
        }),
        notes: v.string(),
      }),
    }),
  ),
  clients: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      grant: v.string(),
      scope: v.array(v.string()),
    }),
  ),
  roles: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      permissionPolicies: v.array(
        v.object({ domain: v.string(), entityName: v.string(), actionSet: v.array(v.string()) }),
      ),
      grants: v.array(v.object({ subjectId: v.string() })),
    }),
  ),
  groups: v.array(v.object({ id: v.string(), name: v.string(), memberIds: v.array(v.string()) })),
});

/** `GET /__simulator/desk`: everything the desktop shows, in one consistent response. */
export const Desk = v.object({
  /** The platform's time, in epoch ms. */
  at: v.number(),
  people: v.array(Person),
  session: v.object({ signedInUserId: v.string(), supervisorUserId: v.nullable(v.string()) }),
  login: v.object({
    signedIn: v.boolean(),
    refuseFraming: v.boolean(),
    isolateOpener: v.boolean(),
    enforceScopes: v.boolean(),
  }),
  hosting: v.object({ stripHtml: v.boolean() }),
  /** The widget installed for the signed-in user; `null`: none; `builtIn` until an administrator has activated one. */
  widget: v.union([v.literal('builtIn'), v.null(), InstalledWidget]),
  conversations: Conversations,
  faults: v.array(WaitingFault),
  requests: SeenRequests,
});

export type AdminTruth = v.InferOutput<typeof AdminTruth>;
export type InstalledWidget = v.InferOutput<typeof InstalledWidget>;
export type Desk = v.InferOutput<typeof Desk>;
export type Conversation = v.InferOutput<typeof Conversation>;
export type Participant = v.InferOutput<typeof Participant>;
export type SeenRequest = v.InferOutput<typeof SeenRequest>;
export type WaitingFault = v.InferOutput<typeof WaitingFault>;
export type Person = v.InferOutput<typeof Person>;
export type RecorderState = v.InferOutput<typeof RecorderState>;

/** The values of "Iframe Sandbox Options": from manifest.json, and as Admin fills them in by default. */
const Sandboxes = v.object({ manifest: v.string(), default: v.string() });

const Installed = v.object({
  url: v.string(),
  sandboxes: Sandboxes,
  permissions: v.string(),
  lifecycleHooks: v.record(v.string(), v.boolean()),
});

/** `/desktop.json`: the origins of the other servers, and how the pages are installed. */
export const Desktop = v.object({
  platform: v.string(),
  sandbox: v.picklist(['manifest', 'default']),
  integration: Installed,
  queueIntegration: Installed,
  /** The URL of the set-up page, if it has been built. */
  setup: v.optional(v.string()),
});

export type Installed = v.InferOutput<typeof Installed>;
export type Sandboxes = v.InferOutput<typeof Sandboxes>;

/** The part of the widget's `config.json` that the desktop can change. Defaults are the widget's own. */
export const WidgetConfig = v.object({
  api: v.optional(v.string(), 'conversations'),
  grant: v.optional(v.string(), 'implicit'),
  start: v.optional(v.string(), 'auto'),
  mask: v.optional(v.string(), 'none'),
  consent: v.optional(
    v.union([v.string(), v.object({ mode: v.optional(v.string(), 'off') })]),
    'off',
  ),
  pause: v.optional(
    v.object({
      remindAfterSeconds: v.optional(v.number(), 120),
      autoResumeAfterSeconds: v.optional(v.number(), 0),
    }),
    {},
  ),
});
export type WidgetConfig = v.InferOutput<typeof WidgetConfig>;
