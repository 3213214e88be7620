import type { View } from '../../../src/recording/session/view.ts';
import { en } from '../../i18n/words.ts';
import type { FailureMessage } from '../../../src/i18n/messages.ts';
import type { Property } from '../checker.ts';

/** Every reported failure has a text and a next step, and every disabled action has a reason. */
export const wordsForFailures: Property = ({ broken }) => {
  let last: View | null = null;
  return {
    shown(view) {
      if (view === last) return;
      last = view;
      if (!wordsOf(view).every((words) => words.trim() !== ''))
        broken('everything reported has words');
    },
  };
};

function wordsOf({ alert, actions, already }: View): string[] {
  const reasons = Object.values(actions).flatMap((action) =>
    action.state === 'off' ? [en.reasons[action.why]] : [],
  );
  const failure = alert ? textsOf(en.failure(alert.failure, alert.command)) : [];
  return [...reasons, ...failure, ...(already ? [en.already[already]] : [])];
}

const textsOf = ({ title, warning, what, next }: FailureMessage): string[] => [
  title,
  ...(warning === null ? [] : [warning]),
  what,
  next,
];
