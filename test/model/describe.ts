import { en } from '../i18n/words.ts';
import type { View } from '../../src/recording/session/view.ts';
import { recordersOf } from './call-snapshot.ts';
import type { Call } from './call.ts';
import { describeDelivery } from './delivery.ts';
import type { Scenario, Step } from './scenario.ts';

/** Receives a line of a scenario as a function, so that the text is built only if it is used. */
export type Log = (line: () => string) => void;

export function describeFirst({ call, access, storedPress, settled }: Scenario['first']): string {
  const press = storedPress ? `, with the press "${storedPress}" kept` : '';
  const knows = settled ? ', the page knows the call and is connected' : '';
  return `${describeCall(call)}; access is ${access}${press}${knows}`;
}

export function describeCall(call: Call): string {
  if (call.ended) return 'the call is over';
  const recorders = Object.entries(recordersOf(call)).filter(([, state]) => state !== 'none');
  const atWork = recorders.map(([name, state]) => `${name} ${state}`).join(', ');
  return `truly ${atWork || 'nothing records'}${call.held ? ', held' : ''}${call.suppressed ? ', held back' : ''}`;
}

export function describeView({ label, confirmed, alert, signIn }: View): string {
  const failure = alert ? `, tells ${alert.failure.kind}` : '';
  const access = signIn === 'notNeeded' ? '' : `, sign-in ${signIn}`;
  return `shows "${en.labels[label]}"${confirmed ? '' : ' (unsure)'}${failure}${access}`;
}

/** @returns `null` for a message that arrives, which describes itself */
export function describeStep(step: Step): string | null {
  switch (step.do) {
    case 'arrive':
      return null;
    case 'press':
      return `press "${step.command}"`;
    case 'calm':
      return 'everything arrives';
    case 'network':
      return `from now on everything is as usual${describeDelivery(step.delivery)}`;
    case 'wait':
      return `${step.ms} ms pass`;
    case 'timer':
      return "time passes until the page's next timer";
    case 'sleep':
      return `the laptop sleeps for ${step.ms} ms`;
    case 'call':
      return step.callChange;
    case 'again':
      return 'the platform tells old news again';
    case 'connect':
      return 'the live connection is made';
    case 'disconnect':
      return 'the live connection drops, unnoticed yet';
    case 'noticeDisconnect':
      return 'the page notices that the live connection dropped';
    case 'deaf':
      return 'from now on events are lost, and the connection looks alive';
    case 'hearing':
      return 'events arrive again';
    case 'hide':
      return 'the page is hidden';
    case 'show':
      return 'the page is visible';
    case 'focus':
      return 'the person looks at the page';
    case 'checkAgain':
      return 'press "Check again"';
    case 'signIn':
      return 'another page signs in';
    case 'reload':
      return 'the page is left, and opened again';
    case 'unsubscribe':
      return 'a listener leaves';
  }
}
