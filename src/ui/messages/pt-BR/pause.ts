import type { PauseMessages } from '../../../i18n/messages.ts';

export const pauseMessages: PauseMessages = {
  again: 'A gravação foi retomada.',
  pausedFor: (time) => `Em pausa há ${time}.`,
  pausedForAtLeast: (time) => `Em pausa há pelo menos ${time}.`,
  resumeWhenDone: 'Retome quando terminar com os dados do cartão.',

  resumesIn: (time) => `Retomada automática em ${time}`,
  resumesSoon: 'A gravação será retomada automaticamente em breve.',
  keepPausedIfNotDone: 'Mantenha em pausa se ainda não terminou com os dados do cartão.',
  givenUp: 'A gravação não será mais retomada automaticamente.',
  keepPaused: 'Mais 1 minuto em pausa',
};
