import type { Command } from '../../recording/command.ts';
import type { Action, Label, View } from '../../recording/session/view.ts';
import type { Reason } from '../../i18n/messages.ts';

/** What a person most likely wants next, where it can be given. A pause must not be forgotten, so it ends first. */
const likely: Readonly<Partial<Record<Label, readonly Command[]>>> = {
  notRecorded: ['start'],
  recording: ['resume', 'pause', 'stop'],
  paused: ['resume'],
};

/** The reasons that no other part of the panel tells, the weightiest first. Others are shown on hover and focus. */
const visibleReasons: readonly Reason[] = [
  'notMyCall',
  'notConnected',
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

/** The command to emphasize. None while one is under way: only undoing it is left, which no one should be led to. */
export function likeliest({ label, busy, actions }: View): Command | undefined {
  return busy ? undefined : likely[label]?.find((command) => reasonOf(actions[command]) === null);
}

/** Why the button does nothing, or should not be pressed without a thought; `null` if nothing speaks against it. */
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

/** The reason to show without being asked. */
export function visibleReason({ actions }: View): Reason | undefined {
  const reasons = new Set(Object.values(actions).map(reasonOf));
  return visibleReasons.find((reason) => reasons.has(reason));
}
