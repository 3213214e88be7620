import type { Command } from '../recording/command.ts';
import type { Action, View } from '../recording/view.ts';
import type { Reason } from '../ui/messages/messages.ts';

/** Of the commands that can be given, the first one here is the likeliest: no pause may be forgotten. */
const likeliestFirst: readonly Command[] = ['resume', 'start', 'pause', 'stop'];

/** The reasons that no other part of the panel tells, the weightiest first. Others are told on hover and focus. */
const tellingReasons: readonly Reason[] = [
  'signedOut',
  'notMyCall',
  'notConnected',
  'notPermitted',
  'policyCannotStop',
  'othersRecording',
  'pausedOnHold',
  'snippetCannotPause',
  'apiCannotPause',
];

/** The command to emphasise. While one is under way only its undoing is left, which nobody should be led to. */
export function likeliest({ actions, busy }: View): Command | undefined {
  if (busy) return undefined;
  return likeliestFirst.find((command) => actions[command].state === 'ready');
}

/** Why the button does nothing, or `null` if it does something. */
export function reasonOf(action: Action): Reason | null {
  switch (action.state) {
    case 'ready':
      return null;
    case 'busy':
      return 'busy';
    case 'off':
      return action.why;
  }
}

/** The reason to show without being asked. */
export function tellingReason({ actions }: View): Reason | undefined {
  const reasons = new Set(Object.values(actions).map(reasonOf));
  return tellingReasons.find((reason) => reasons.has(reason));
}
