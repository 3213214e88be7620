import type { MyCallsMessages } from '../../../i18n/messages.ts';

/** English. */
export const myCallsMessages: MyCallsMessages = {
  title: 'My calls',
  looking: 'Looking for your calls…',
  none: 'No call now. It appears here when it rings.',
  phases: { ringing: 'Ringing', connected: 'Connected', held: 'On hold' },
  unknownCaller: 'Unknown caller',
  rings: (who) => `${who} is ringing`,
  others: (count) => `${count} more`,
};
