import { type Conversation, isHeld } from './conversation.ts';
import { recordersOfCall, worstOf } from './recorders.ts';

/** The ground truth of a call, as `GET /__simulator/conversations` returns it: without the API's delays and shapes. */
export function truth(conversation: Conversation) {
  const recorders = recordersOfCall(conversation);
  return {
    id: conversation.id,
    ended: conversation.endTime !== null,
    held: isHeld(conversation),
    securePause: conversation.securePause,
    queueId: conversation.queueId,
    callback: conversation.callback,
    participants: conversation.participants.map((leg) => ({
      id: leg.id,
      purpose: leg.purpose,
      name: leg.name,
      address: leg.address,
      userId: leg.userId,
      state: leg.state,
      connectedTime: leg.connectedTime,
      held: leg.held,
      muted: leg.muted,
      consultParticipantId: leg.consultParticipantId,
      listensTo: leg.listensTo,
      attributes: leg.attributes,
      wrapup: leg.wrapup,
    })),
    recorders: {
      policy: worstOf([recorders.customerExperience, recorders.agentExperience]),
      adhoc: recorders.adhoc,
      snippet: recorders.snippet,
    },
    tutorialRecording: conversation.tutorialRecording !== null,
  };
}
