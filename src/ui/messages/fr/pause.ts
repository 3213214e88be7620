import type { PauseMessages } from '../../../i18n/messages.ts';

export const pauseMessages: PauseMessages = {
  again: 'L’enregistrement a repris.',
  pausedFor: (time) => `En pause depuis ${time}.`,
  pausedForAtLeast: (time) => `En pause depuis au moins ${time}.`,
  resumeWhenDone: 'Reprenez une fois les données de carte saisies.',

  resumesIn: (time) => `Reprise automatique dans ${time}`,
  resumesSoon: 'L’enregistrement va reprendre automatiquement.',
  keepPausedIfNotDone: 'Prolongez la pause si la saisie des données de carte n’est pas finie.',
  givenUp: 'L’enregistrement ne reprendra plus automatiquement.',
  keepPaused: 'Encore 1 minute de pause',
};
