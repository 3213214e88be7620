import type { Command } from '../../recording/command.ts';
import type { Action, Label, View } from '../../recording/session/view.ts';
import type { Reason } from '../../i18n/messages.ts';

/** The commands the user most likely wants next, by status. Resume comes first, so that a pause is not forgotten. */
const likely: Readonly<Partial<Record<Label, readonly Command[]>>> = {
  notRecorded: ['start'],
  recording: ['resume', 'pause', 'stop'],
  paused: ['resume'],
};

/** Reasons not shown elsewhere in the panel, most important first. Other reasons are shown on hover and focus. */
const visibleReasons: readonly Reason[] = [
  'unknownState',
  'notMyCall',
  'notConnected',
  'notAnsweredYet',
  'listeningIn',
  'consentFirst',
  'consentRefused',
  'pausedOnHold',
  'stopSnippetFirst',
  'policyCannotStop',
  'othersRecording',
  'snippetCannotPause',
  'apiCannotPause',
];

/**
 * The command to emphasize. None while one is pending: the only one left would undo it, which should not be encouraged.
 */
export function likeliest({ label, busy, actions }: View): Command | undefined {
  return busy ? undefined : likely[label]?.find((command) => reasonOf(actions[command]) === null);
}

/** Why the button is disabled or should be pressed with caution; `null` if there is no reason. */
export function reasonOf(action: Action): Reason | null {
  switch (action.state) {
    case 'ready':
      return action.caution ?? null;
    case 'busy':
      return 'busy';
    case 'off':
      return action.why;
  }
}

/** The reason to show permanently. */
export function visibleReason({ actions }: View): Reason | undefined {
  const reasons = new Set(Object.values(actions).map(reasonOf));
  return visibleReasons.find((reason) => reasons.has(reason));
}
