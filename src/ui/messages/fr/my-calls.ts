import type { MyCallsMessages } from '../my-calls-messages.ts';

export const myCallsMessages: MyCallsMessages = {
  title: 'Mes appels',
  looking: 'Recherche de vos appels…',
  none: 'Aucun appel en ce moment. Il apparaît ici dès qu’il sonne.',
  phases: { ringing: 'Sonne', connected: 'Connecté', held: 'En attente' },
  unknownCaller: 'Correspondant inconnu',
  rings: (who) => `${who} appelle`,
  others: (count) => (count === 1 ? '1 autre' : `${count} autres`),
};
