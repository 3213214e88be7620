import {
  type Conversation,
  isPresent,
  isStaff,
  type Participant,
  talks,
  type Wrapup,
} from './conversation.ts';
import { hasPausableRecorder } from './recorders.ts';

/** Something that happens to a call at a time (epoch ms). Pure: it returns the call as it is afterwards. */
export type Change = (conversation: Conversation, at: number) => Conversation;

/** Changes one leg, and leaves a call alone that has no such leg. */
function onLeg(id: string, edit: (leg: Participant, at: number) => Partial<Participant>): Change {
  return (conversation, at) => ({
    ...conversation,
    participants: conversation.participants.map((leg) =>
      leg.id === id ? { ...leg, ...edit(leg, at) } : leg,
    ),
  });
}

/** Secure pause. With nothing to pause it changes nothing. */
export const securePause: Change = (conversation) =>
  hasPausableRecorder(conversation) ? { ...conversation, securePause: true } : conversation;

/** Ends the secure pause; a pause because of hold continues. */
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

/** Starts or ends recording by policy, as a trunk or a flow does; no API of the platform does this. */
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

/** A leg that rings, or that is being dialed with the other party's, is answered. */
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

/** One leg leaves. When no person of the organization is left on the call, or only they are, the call ends. */
export const disconnect =
  (legId: string): Change =>
  (conversation, at) => {
    const left = onLeg(legId, (leg) => leaving(leg, at))(conversation, at);
    const present = left.participants.filter(isPresent);
    const goesOn = present.some(talks) && present.some(({ userId }) => userId === null);
    return goesOn ? withoutIdlePause(left) : hangUp(left, at);
  };

/** The call ends for everybody. */
export const hangUp: Change = (conversation, at) => ({
  ...conversation,
  endTime: conversation.endTime ?? at,
  securePause: false,
  tutorialRecording: null,
  participants: conversation.participants.map((leg) => ({ ...leg, ...leaving(leg, at) })),
});

/** A consult is over: no participant has its mark any longer. */
export const withoutConsult = (legs: readonly Participant[]): Participant[] =>
  legs.map((leg) => ({
    ...leg,
    attributes: Object.fromEntries(
      Object.entries(leg.attributes).filter(([name]) => name !== 'consultInitiator'),
    ),
    consultParticipantId: null,
  }));

/** A blind transfer: the present staff leave for a new leg, and its queue is the call's. Policy recording and pause stay. */
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

/** A pause with nothing left to silence is over, so that the next recording is not born paused. */
export const withoutIdlePause = (conversation: Conversation): Conversation =>
  conversation.securePause && !hasPausableRecorder(conversation)
    ? { ...conversation, securePause: false }
    : conversation;
