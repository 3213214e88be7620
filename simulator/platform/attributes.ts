import * as v from 'valibot';
import { setAttributes } from '../world/changes.ts';
import { readBody } from './body.ts';
import { conversationOf, legOf } from './lookup.ts';
import type { Operation } from './mount-operations.ts';
import type { PlatformDeps } from './platform-deps.ts';
import { refuse } from './refusals.ts';

const ParticipantAttributes = v.strictObject({ attributes: v.record(v.string(), v.string()) });

/** Sets participant attributes. The two paths differ in their response and in the code of their 404. */
export function attributeOperations({ world, accept }: PlatformDeps): Operation[] {
  return [
    {
      method: 'PATCH',
      path: '/conversations/calls/:conversationId/participants/:participantId/attributes',
      scopes: ['conversations'],
      async handle(context) {
        const conversation = conversationOf(world, context);
        const leg = legOf(conversation, context);
        if (leg === undefined) throw refuse('notFound');
        const { attributes } = await readBody(context, ParticipantAttributes);
        accept(conversation.id, setAttributes(leg.id, attributes));
        return context.json({ attributes: { ...leg.attributes, ...attributes } }, 202);
      },
    },
    {
      method: 'PATCH',
      path: '/conversations/:conversationId/participants/:participantId/attributes',
      scopes: ['conversations'],
      async handle(context) {
        const conversation = conversationOf(world, context);
        const leg = legOf(conversation, context);
        if (leg === undefined) throw refuse('participantNotFound');
        const { attributes } = await readBody(context, ParticipantAttributes);
        accept(conversation.id, setAttributes(leg.id, attributes));
        return context.body(null, 202);
      },
    },
  ];
}
