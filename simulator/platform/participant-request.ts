import * as v from 'valibot';
import {
  answer,
  type Change,
  disconnect,
  setHeld,
  setMuted,
  setRecorder,
  wrapUp,
} from '../world/changes.ts';
import type { Participant } from '../world/conversation.ts';
import { refuse } from './refusals.ts';

/** The body of a PATCH of one leg (`MediaParticipantRequest`). */
export const MediaParticipantRequest = v.strictObject({
  wrapup: v.optional(v.strictObject({ code: v.string(), notes: v.optional(v.string()) })),
  state: v.optional(v.picklist(['connected', 'disconnected'])),
  recording: v.optional(v.boolean()),
  muted: v.optional(v.boolean()),
  confined: v.optional(v.boolean()),
  held: v.optional(v.boolean()),
  wrapupSkipped: v.optional(v.boolean()),
});
export type MediaParticipantRequest = v.InferOutput<typeof MediaParticipantRequest>;

/** Whether the request only wraps up, which is allowed after the call has ended. */
export const isWrapUpOnly = (request: MediaParticipantRequest): boolean =>
  Object.keys(request).every((key) => key.startsWith('wrapup'));

/** Throws a `Refusal` if the leg's state does not allow the request. */
export function checkAgainst(request: MediaParticipantRequest, leg: Participant): void {
  if (leg.state === 'disconnected') throw refuse('callDisconnected');
  if (leg.state === 'connected') return;
  if (request.held !== undefined) throw refuse('holdAlerting');
  // While the leg is alerting, there is nothing yet to record or mute.
  if (request.recording !== undefined || request.muted !== undefined) {
    throw refuse('notActiveParticipant');
  }
}

/** The changes that a request asks for. Throws a `Refusal` if there are none. */
export function changesOf(request: MediaParticipantRequest, legId: string): Change[] {
  const { wrapup, state, recording, muted, held } = request;
  const changes = [
    wrapup && wrapUp(legId, wrapup),
    state && (state === 'connected' ? answer(legId) : disconnect(legId)),
    recording !== undefined && setRecorder(legId, 'adhoc', recording),
    muted !== undefined && setMuted(legId, muted),
    held !== undefined && setHeld(legId, held),
  ].filter((change) => typeof change === 'function');
  if (changes.length === 0) throw refuse('participantUpdateInvalid');
  return changes;
}
