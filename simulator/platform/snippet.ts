import * as v from 'valibot';
import { setRecorder } from '../world/changes.ts';
import { activeParticipantOf } from '../world/conversation.ts';
import { readBody } from './body.ts';
import { conversationOf, legOf } from './lookup.ts';
import type { Operation } from './mount-operations.ts';
import type { PlatformDeps } from './platform-deps.ts';
import { badRequest } from './refusal.ts';
import { refuse } from './refusals.ts';

/**
 * `record: true` starts and `false` stops; there is no START or STOP. Required here, because a request without it would
 * do nothing.
 */
const SnippetRecordingRequest = v.strictObject({
  type: v.picklist(['snippet', 'adhoc']),
  record: v.boolean(),
});

/** Starts and stops the snippet or the ad-hoc recorder of the caller's leg. */
export const snippetOperations = ({ world, accept }: PlatformDeps): Operation[] => [
  {
    method: 'POST',
    path: '/conversations/calls/:conversationId/participants/:participantId/snippet/record',
    scopes: ['conversations'],
    anyOf: ['conversation:recording:snippetRecord'],
    async handle(context) {
      const conversation = conversationOf(world, context);
      const leg = legOf(conversation, context);
      const { type, record } = await readBody(context, SnippetRecordingRequest);
      if (conversation.endTime !== null) throw refuse('captureDisconnected');
      const mine = activeParticipantOf(conversation, context.get('access').userId);
      if (mine === undefined || mine.id !== leg?.id) throw refuse('captureNotActive');
      // Genesys' help: snippets capture "portions during ACD interactions".
      if (type === 'snippet' && record && conversation.queueId === null) {
        throw badRequest('Snippet recording is only available on ACD calls.');
      }
      accept(conversation.id, setRecorder(mine.id, type, record));
      return context.json(record ? 'ACTIVE' : 'NONE', 202);
    },
  },
];
