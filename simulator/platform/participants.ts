import { isPresent, participantOf } from '../world/conversation.ts';
import { readBody } from './body.ts';
import { conversationOf, legOf } from './lookup.ts';
import type { Operation } from './mount-operations.ts';
import {
  changesOf,
  checkAgainst,
  isWrapUpOnly,
  MediaParticipantRequest,
} from './participant-request.ts';
import type { PlatformDeps } from './platform-deps.ts';
import { refuse } from './refusals.ts';
import { checkPermissions } from './requirements.ts';

/** Equivalent paths: one for calls, and the generic one. */
const PATHS = [
  '/conversations/calls/:conversationId/participants/:participantId',
  '/conversations/:conversationId/participants/:participantId',
] as const;

/** Records, holds, mutes, answers, disconnects or wraps up the caller's leg. */
export const participantOperations = ({ world, accept }: PlatformDeps): Operation[] =>
  PATHS.map((path) => ({
    method: 'PATCH',
    path,
    scopes: ['conversations'],
    anyOf: [
      'conversation:participant:wrapup',
      'conversation:call:record',
      'conversation:communication:disconnect',
    ],
    async handle(context) {
      const access = context.get('access');
      const conversation = conversationOf(world, context);
      const leg = legOf(conversation, context);
      if (leg === undefined) throw refuse('notConversationParticipant');
      const request = await readBody(context, MediaParticipantRequest);
      // Any of the permissions above allows a PATCH, but recording needs this one.
      if (request.recording !== undefined) {
        checkPermissions(access, { anyOf: ['conversation:call:record'] });
      }
      if (!isWrapUpOnly(request)) {
        if (conversation.endTime !== null) throw refuse('callDisconnected');
        const mine = participantOf(conversation, access.userId);
        if (mine === undefined || !isPresent(mine)) throw refuse('notActiveParticipant');
        checkAgainst(request, leg);
      }
      if (leg.userId !== access.userId) throw refuse('userNotParty');
      for (const change of changesOf(request, leg.id)) accept(conversation.id, change);
      return context.body(null, 202);
    },
  }));
