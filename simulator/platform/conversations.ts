import { conversationOf } from './lookup.ts';
import type { Operation } from './mount-operations.ts';
import type { PlatformDeps } from './platform-deps.ts';
import { refuse } from './refusals.ts';
import { checkPermissions } from './requirements.ts';
import { flatCall } from './shapes/flat-call.ts';
import { nestedConversation } from './shapes/nested-conversation.ts';

const READ = ['conversations', 'conversations:readonly'] as const;

/** Reads one call, in either of its two shapes. */
export function conversationOperations({ world }: PlatformDeps): Operation[] {
  return [
    {
      method: 'GET',
      path: '/conversations/calls/:conversationId',
      scopes: READ,
      // Needs no permission, not even for callers who are not on the call: a client-credentials app can read it.
      handle(context) {
        const conversation = conversationOf(world, context);
        if (conversation.callback === 'waiting') throw refuse('conversationNotFound');
        return context.json(flatCall(conversation));
      },
    },
    {
      method: 'GET',
      path: '/conversations/:conversationId',
      scopes: READ,
      handle(context) {
        // Required even of the call's own participants: the public API description makes no exception for them.
        checkPermissions(context.get('access'), { anyOf: ['conversation:communication:view'] });
        return context.json(nestedConversation(conversationOf(world, context)));
      },
    },
  ];
}
