import {
  type Conversation,
  isPresent,
  isStaff,
  type Participant,
  talks,
  type Wrapup,
} from './conversation.ts';
import { hasPausableRecorder } from './recorders.ts';

/** Something that happens to a call at `at` (epoch ms). Pure: returns the updated call. */
export type Change = (conversation: Conversation, at: number) => Conversation;

/** Updates one leg. A call without this leg stays as it is. */
function onLeg(id: string, edit: (leg: Participant, at: number) => Partial<Participant>): Change {
  return (conversation, at) => ({
    ...conversation,
    participants: conversation.participants.map((leg) =>
      leg.id === id ? { ...leg, ...edit(leg, at) } : leg,
    ),
  });
}

/** Starts a secure pause. Without a recorder to pause, changes nothing. */
export const securePause: Change = (conversation) =>
  hasPausableRecorder(conversation) ? { ...conversation, securePause: true } : conversation;

/** Ends the secure pause. Recorders stay paused if the call is on hold. */
export const resume: Change = (conversation) =>
  conversation.securePause ? { ...conversation, securePause: false } : conversation;

/** Starts or stops the ad-hoc or the snippet recorder of one leg. */
export const setRecorder =
  (legId: string, recorder: 'adhoc' | 'snippet', running: boolean): Change =>
  (conversation, at) => {
    const changed = onLeg(legId, (leg) =>
      leg.state === 'connected' ? { [recorder]: running } : {},
    )(conversation, at);
    return withoutIdlePause(changed);
  };

/** Starts or stops policy recording, as a trunk or a flow does. The Platform API cannot do this. */
export const setPolicyRecording =
  (running: boolean): Change =>
  (conversation) =>
    withoutIdlePause({
      ...conversation,
      policy: { customerExperience: running, agentExperience: running },
    });

export const setHeld = (legId: string, held: boolean): Change =>
  onLeg(legId, (leg, at) =>
    leg.state === 'connected' && leg.held !== held ? { held, startHoldTime: held ? at : null } : {},
  );

export const setMuted = (legId: string, muted: boolean): Change =>
  onLeg(legId, (leg) => (leg.state === 'connected' ? { muted } : {}));

export const setAttributes = (legId: string, attributes: Readonly<Record<string, string>>) =>
  onLeg(legId, (leg) => ({ attributes: { ...leg.attributes, ...attributes } }));

export const wrapUp = (legId: string, wrapup: Wrapup): Change => onLeg(legId, () => ({ wrapup }));

/** Answers the call: connects this leg if it is alerting, and every leg that is being dialed. */
export const answer =
  (legId: string): Change =>
  (conversation, at) => ({
    ...conversation,
    participants: conversation.participants.map((leg) =>
      (leg.id === legId && leg.state === 'alerting') || isPlaced(leg)
        ? { ...leg, state: 'connected', connectedTime: at }
        : leg,
    ),
  });

const isPlaced = ({ state }: Participant): boolean => state === 'dialing' || state === 'contacting';

/** One leg leaves. The call ends once no user talks on it, or only users are left. */
export const disconnect =
  (legId: string): Change =>
  (conversation, at) => {
    const left = onLeg(legId, (leg) => leaving(leg, at))(conversation, at);
    const present = left.participants.filter(isPresent);
    const goesOn = present.some(talks) && present.some(({ userId }) => userId === null);
    return goesOn ? withoutIdlePause(left) : hangUp(left, at);
  };

/** Ends the call for all participants. */
export const hangUp: Change = (conversation, at) => ({
  ...conversation,
  endTime: conversation.endTime ?? at,
  securePause: false,
  tutorialRecording: null,
  participants: conversation.participants.map((leg) => ({ ...leg, ...leaving(leg, at) })),
});

/** The legs without any mark of a consult. */
export const withoutConsult = (legs: readonly Participant[]): Participant[] =>
  legs.map((leg) => ({
    ...leg,
    attributes: Object.fromEntries(
      Object.entries(leg.attributes).filter(([name]) => name !== 'consultInitiator'),
    ),
    consultParticipantId: null,
  }));

/**
 * A blind transfer: the staff on the call leave, `leg` joins, and its queue becomes the call's. Policy recording and
 * secure pause continue.
 */
export const transferTo =
  (leg: Participant): Change =>
  (conversation, at) =>
    withoutIdlePause({
      ...conversation,
      queueId: leg.queueId,
      participants: [
        ...withoutConsult(conversation.participants).map((one) =>
          isStaff(one) ? { ...one, ...leaving(one, at) } : one,
        ),
        leg,
      ],
    });

export const leaving = (leg: Participant, at: number): Partial<Participant> =>
  isPresent(leg)
    ? {
        state: 'disconnected',
        endTime: at,
        held: false,
        adhoc: false,
        snippet: false,
        consultParticipantId: null,
      }
    : {};

/** Ends a secure pause once no recorder is left to pause, so that the next recording does not start paused. */
export const withoutIdlePause = (conversation: Conversation): Conversation =>
  conversation.securePause && !hasPausableRecorder(conversation)
    ? { ...conversation, securePause: false }
    : conversation;
