import * as v from 'valibot';

/** What the notification service sends (facts H), as far as it matters. */
const messageSchema = v.object({ topicName: v.string(), eventBody: v.optional(v.unknown()) });

export type Message =
  | { readonly kind: 'event'; readonly topic: string; readonly body: unknown }
  /** The server will close the socket in about a minute. */
  | { readonly kind: 'closing' }
  /** Beats, pongs, and whatever is not understood: a sign of life. */
  | { readonly kind: 'life' };

/** Reads a message; topic names are compared in lower case. Never throws. */
export function readMessage(data: unknown): Message {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), messageSchema), data);
  if (!parsed.success) return { kind: 'life' };
  const topic = parsed.output.topicName.toLowerCase();
  if (topic === 'v2.system.socket_closing') return { kind: 'closing' };
  if (topic === 'channel.metadata') return { kind: 'life' };
  return { kind: 'event', topic, body: parsed.output.eventBody };
}
