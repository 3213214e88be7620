import { countingIn } from '../../../i18n/plural.ts';
import type { MyCallsMessages } from '../../../i18n/messages.ts';

export const myCallsMessages: MyCallsMessages = {
  title: 'Meine Anrufe',
  looking: 'Ihre Anrufe werden gesucht…',
  none: 'Zurzeit kein Anruf. Er erscheint hier, wenn es klingelt.',
  phases: { ringing: 'Klingelt', connected: 'Verbunden', held: 'Gehalten' },
  unknownCaller: 'Unbekannter Anrufer',
  rings: (who) => `${who} ruft an`,
  others: countingIn('de').counted({ one: '# weiterer', other: '# weitere' }),
};
