import { countingIn } from '../../../i18n/plural.ts';
import type { MyCallsMessages } from '../../../i18n/messages.ts';

export const myCallsMessages: MyCallsMessages = {
  title: 'Mes appels',
  looking: 'Recherche de vos appels…',
  none: 'Aucun appel en ce moment. Il apparaît ici dès qu’il sonne.',
  phases: { ringing: 'Sonne', connected: 'Connecté', held: 'En attente' },
  unknownCaller: 'Correspondant inconnu',
  rings: (who) => `${who} appelle`,
  others: countingIn('fr').counted({ one: '# autre', other: '# autres' }),
};
