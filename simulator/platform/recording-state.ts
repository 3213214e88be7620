import * as v from 'valibot';
import { type Change, hangUp, resume, securePause } from '../world/changes.ts';
import { activeParticipantOf } from '../world/conversation.ts';
import { readBody } from './body.ts';
import { conversationOf, userIdOf } from './lookup.ts';
import type { Operation } from './mount-operations.ts';
import type { PlatformDeps } from './platform-deps.ts';
import { badRequest } from './refusal.ts';
import { refuse } from './refusals.ts';
import { checkPermissions } from './requirements.ts';
import { nestedConversation } from './shapes/nested-conversation.ts';

/** Input is case-insensitive: Genesys' own add-in sends lower case. */
const State = v.pipe(v.string(), v.toUpperCase(), v.picklist(['ACTIVE', 'PAUSED', 'NONE']));
const SetRecordingState = v.strictObject({ recordingState: State });
const CallPatch = v.strictObject({
  recordingState: v.optional(State),
  state: v.optional(v.literal('disconnected')),
});

const SCOPES = ['conversations'] as const;
const PAUSE_OTHERS = ['conversation:recording:pauseOthers'] as const;

/** Secure pause and resume: of the caller's own call, and of anyone's. */
export function recordingStateOperations({ world, accept }: PlatformDeps): Operation[] {
  return [
    {
      method: 'PATCH',
      path: '/conversations/calls/:conversationId',
      scopes: SCOPES,
      anyOf: ['conversation:communication:disconnect'],
      async handle(context) {
        const access = context.get('access');
        const conversation = conversationOf(world, context);
        const body = await readBody(context, CallPatch);
        if (body.recordingState !== undefined) {
          checkPermissions(access, { anyOf: ['conversation:recording:pause'] });
        }
        if (conversation.endTime !== null) throw refuse('callDisconnected');
        if (activeParticipantOf(conversation, access.userId) === undefined) {
          throw refuse('notActiveParticipant');
        }
        if (body.state !== undefined) accept(conversation.id, hangUp);
        else if (body.recordingState !== undefined) {
          accept(conversation.id, changeTo(body.recordingState));
        } else throw badRequest('The body holds nothing to change.');
        return context.json(nestedConversation(conversation), 202);
      },
    },
    {
      method: 'PUT',
      path: '/conversations/calls/:conversationId/recordingstate',
      scopes: SCOPES,
      anyOf: PAUSE_OTHERS,
      async handle(context) {
        const conversation = conversationOf(world, context);
        const { recordingState } = await readBody(context, SetRecordingState);
        if (conversation.endTime !== null) throw refuse('conversationDisconnected');
        accept(conversation.id, changeTo(recordingState));
        return context.json(recordingState, 202);
      },
    },
    {
      method: 'PATCH',
      path: '/conversations/:conversationId/recordingstate',
      scopes: SCOPES,
      anyOf: PAUSE_OTHERS,
      async handle(context) {
        userIdOf(context.get('access'));
        const conversation = conversationOf(world, context);
        const { recordingState } = await readBody(context, SetRecordingState);
        if (conversation.endTime !== null) throw refuse('conversationDisconnected');
        accept(conversation.id, changeTo(recordingState));
        return context.body(null, 202);
      },
    },
  ];
}

/** `ACTIVE` resumes, but never starts a recording. `NONE` has no documented effect and is refused. */
function changeTo(state: v.InferOutput<typeof State>): Change {
  switch (state) {
    case 'PAUSED':
      return securePause;
    case 'ACTIVE':
      return resume;
    case 'NONE':
      throw badRequest('The recordingState [NONE] cannot be set.');
  }
}
