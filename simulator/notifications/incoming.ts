import * as v from 'valibot';
import type { TokenStore } from '../interfaces.ts';
import type { ChannelStore } from './channel-store.ts';
import type { Channel } from './channel.ts';
import { outcome, type OutgoingMessage, pong } from './messages.ts';
import { decideSubscription } from './subscription.ts';

/** The messages that an app may send on its socket. */
const incomingSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.variant('message', [
    v.object({ message: v.literal('ping') }),
    v.object({
      message: v.literal('subscribe'),
      topics: v.array(v.string()),
      correlationId: v.optional(v.string()),
    }),
  ]),
);

/** Handles one message from the app, which may subscribe its channel to more topics, and returns the response. */
export function answerIncoming(
  text: string,
  channel: Channel,
  { channels, tokens }: { readonly channels: ChannelStore; readonly tokens: TokenStore },
): OutgoingMessage {
  const parsed = v.safeParse(incomingSchema, text);
  if (!parsed.success) return outcome('notUnderstood');
  const incoming = parsed.output;
  if (incoming.message === 'ping') return pong;

  const { topics: wanted, correlationId } = incoming;
  const access = tokens.check(channel.token);
  if (typeof access === 'string') return outcome('gone', correlationId);
  const request = { kept: channel.topics, wanted, ignoreErrors: false };
  const decision = decideSubscription(request, access);
  if (decision.kind === 'refused') return outcome('refused', correlationId);
  channel.topics = decision.topics;
  channels.extend(channel);
  return outcome('subscribed', correlationId);
}
