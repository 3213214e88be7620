import type { MyCallsMessages } from '../../../i18n/messages.ts';

export const myCallsMessages: MyCallsMessages = {
  title: 'Minhas chamadas',
  looking: 'Procurando suas chamadas…',
  none: 'Nenhuma chamada agora. Ela aparece aqui quando tocar.',
  phases: { ringing: 'Tocando', connected: 'Conectada', held: 'Em espera' },
  unknownCaller: 'Interlocutor desconhecido',
  rings: (who) => `${who} está chamando`,
  others: (count) => `mais ${count}`,
};
