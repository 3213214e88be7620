import type { PauseMessages } from '../../../i18n/messages.ts';

export const pauseMessages: PauseMessages = {
  again: 'Se vuelve a grabar.',
  pausedFor: (time) => `En pausa desde hace ${time}.`,
  pausedForAtLeast: (time) => `En pausa desde hace al menos ${time}.`,
  resumeWhenDone: 'Reanude cuando termine con los datos de la tarjeta.',

  resumesIn: (time) => `Se reanuda sola en ${time}`,
  resumesSoon: 'La grabación se reanudará sola en breve.',
  keepPausedIfNotDone: 'Manténgala en pausa si no ha terminado con los datos de la tarjeta.',
  givenUp: 'Ya no se reanudará sola.',
  keepPaused: 'Otro minuto en pausa',
};
