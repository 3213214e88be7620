import type { MyCallsMessages } from '../../../i18n/messages.ts';

export const myCallsMessages: MyCallsMessages = {
  title: 'Mis llamadas',
  looking: 'Buscando sus llamadas…',
  none: 'No hay ninguna llamada ahora. Aparecerá aquí cuando suene.',
  phases: { ringing: 'Sonando', connected: 'Conectada', held: 'En espera' },
  unknownCaller: 'Interlocutor desconocido',
  rings: (who) => `${who} está llamando`,
  others: (count) => `${count} más`,
};
