import { conversationOf } from './lookup.ts';
import type { Operation } from './mount-operations.ts';
import type { PlatformDeps } from './platform-deps.ts';
import { refuse } from './refusals.ts';
import { checkPermissions } from './requirements.ts';
import { flatCall } from './shapes/flat-call.ts';
import { nestedConversation } from './shapes/nested-conversation.ts';

const READ = ['conversations', 'conversations:readonly'] as const;

/** Reading one call, in either of its shapes. */
export function conversationOperations({ world }: PlatformDeps): Operation[] {
  return [
    {
      method: 'GET',
      path: '/conversations/calls/:conversationId',
      scopes: READ,
      // Needs no permission, also of those who are not on the call: an application without a user reads them.
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
        // Of those who are on the call as well: the public API description knows no exception.
        checkPermissions(context.get('access'), { anyOf: ['conversation:communication:view'] });
        return context.json(nestedConversation(conversationOf(world, context)));
      },
    },
  ];
}
