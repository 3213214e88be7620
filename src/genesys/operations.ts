/*
 * Every operation that the product uses. Requests, permission texts of failures, manifest.json and the docs are derived
 * from this list. Permissions and scopes: Genesys' public API description; `conversation:recording:pause` from its
 * announcement of secure pause for non-participants (docs/platform-facts.md). Separate exports (`import * as
 * operations`) let a page bundle only those it uses.
 */

/** One operation of Genesys Cloud that the product uses. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Any one of these is enough, unless `needsAll`. If empty, any signed-in user may. */
  readonly permissions: readonly string[];
  /** All of the permissions are needed. */
  readonly needsAll?: true;
  /** OAuth scope, checked only if the organization enforces scopes. */
  readonly scope: string;
  /** Only the organization's own gateway offers it, whose errors need not have the platform's error code. */
  readonly gatewayOnly?: true;
  readonly why: string;
}

const call = '/api/v2/conversations/calls/{conversationId}';
const ownParticipant = `${call}/participants/{participantId}`;
const recording = '/api/v2/recordings/conversations/{conversationId}';
const queues = '/api/v2/routing/queues';
const queue = `${queues}/{queueId}`;

export const whoAmI: Operation = {
  method: 'GET',
  path: '/api/v2/users/me',
  permissions: [],
  scope: 'user-basic-info',
  why: 'to find your own part in the call',
};

export const signOut: Operation = {
  method: 'DELETE',
  path: '/api/v2/tokens/me',
  permissions: [],
  scope: 'user-basic-info',
  why: 'to sign out',
};

export const readCall: Operation = {
  method: 'GET',
  path: call,
  permissions: [],
  scope: 'conversations',
  why: 'to show whether the call is recorded',
};

export const listMyCalls: Operation = {
  method: 'GET',
  path: '/api/v2/conversations/calls',
  permissions: [],
  scope: 'conversations',
  why: 'to list your calls if the page was not opened for one',
};

export const pauseOrResume: Operation = {
  method: 'PATCH',
  path: call,
  permissions: ['conversation:recording:pause', 'conversation:communication:disconnect'],
  needsAll: true,
  scope: 'conversations',
  why: 'to pause and resume the recording of your own call',
};

export const recordAdHoc: Operation = {
  method: 'PATCH',
  path: ownParticipant,
  permissions: ['conversation:call:record'],
  scope: 'conversations',
  why: 'to start and stop an ad-hoc recording of your part',
};

export const recordSnippet: Operation = {
  method: 'POST',
  path: `${ownParticipant}/snippet/record`,
  permissions: ['conversation:recording:snippetRecord'],
  scope: 'conversations',
  why: 'to start and stop a snippet recording of an ACD call',
};

export const writeAttributes: Operation = {
  method: 'PATCH',
  path: `${ownParticipant}/attributes`,
  permissions: [],
  scope: 'conversations',
  why: 'to note on the call whether the customer agreed to be recorded (if consent is asked for)',
};

export const readConversation: Operation = {
  method: 'GET',
  path: '/api/v2/conversations/{conversationId}',
  permissions: ['conversation:communication:view'],
  scope: 'conversations',
  why: "to show whether someone else's call is recorded, and to tell a callback from a call that has ended",
};

export const pauseOrResumeOthers: Operation = {
  method: 'PUT',
  path: `${call}/recordingstate`,
  permissions: ['conversation:recording:pauseOthers'],
  scope: 'conversations',
  why: "to pause and resume the recording of someone else's call (supervisors and the script)",
};

export const findQueueCalls: Operation = {
  method: 'POST',
  path: '/api/v2/analytics/conversations/details/query',
  permissions: ['analytics:conversationDetail:view', 'analytics:agentConversationDetail:view'],
  scope: 'analytics:readonly',
  why: 'to find the calls of a queue (supervisors and the script)',
};

export const watchQueueCalls: Operation = {
  method: 'POST',
  path: '/api/v2/analytics/conversations/activity/query',
  permissions: ['analytics:queueObservation:view'],
  scope: 'analytics:readonly',
  why: 'to find the calls of a queue at once (supervisors; without it the slower query is used)',
};

export const listQueues: Operation = {
  method: 'GET',
  path: queues,
  permissions: ['routing:queue:view'],
  scope: 'routing:readonly',
  why: 'to choose a queue (supervisors)',
};

export const readQueue: Operation = {
  method: 'GET',
  path: queue,
  permissions: ['routing:queue:view'],
  scope: 'routing:readonly',
  why: 'to tell a queue without calls from one that does not exist (supervisors and the script)',
};

export const listRecordings: Operation = {
  method: 'GET',
  path: '/api/v2/conversations/{conversationId}/recordingmetadata',
  permissions: [
    'recording:recording:view',
    'recording:recordingSegment:view',
    'recording:snippetRecording:view',
    'recording:screenRecording:view',
  ],
  scope: 'recordings:readonly',
  why: 'to list the stored recordings of a call',
};

export const openChannel: Operation = {
  method: 'POST',
  path: '/api/v2/notifications/channels',
  permissions: [],
  scope: 'notifications',
  why: 'to see at once what others change',
};

export const subscribe: Operation = {
  method: 'PUT',
  path: '/api/v2/notifications/channels/{channelId}/subscriptions',
  permissions: [],
  scope: 'notifications',
  why: 'to receive changes to your own calls',
};

export const readRecording: Operation = {
  method: 'GET',
  path: recording,
  permissions: [],
  scope: 'recording:read',
  gatewayOnly: true,
  why: 'to show whether the call is recorded (recordings API)',
};

export const startRecording: Operation = {
  method: 'POST',
  path: recording,
  permissions: [],
  scope: 'recording:write',
  gatewayOnly: true,
  why: 'to start a recording (recordings API)',
};

export const stopRecording: Operation = {
  method: 'DELETE',
  path: recording,
  permissions: [],
  scope: 'recording:write',
  gatewayOnly: true,
  why: 'to stop a recording (recordings API)',
};
