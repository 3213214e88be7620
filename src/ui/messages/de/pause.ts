import type { PauseMessages } from '../../../i18n/messages.ts';

export const pauseMessages: PauseMessages = {
  again: 'Es wird wieder aufgezeichnet.',
  pausedFor: (time) => `Seit ${time} pausiert.`,
  pausedForAtLeast: (time) => `Seit mindestens ${time} pausiert.`,
  resumeWhenDone: 'Setzen Sie fort, sobald die Kartendaten aufgenommen sind.',

  resumesIn: (time) => `Geht in ${time} von selbst weiter`,
  resumesSoon: 'Die Aufzeichnung geht gleich von selbst weiter.',
  keepPausedIfNotDone: 'Pausieren Sie länger, wenn die Kartendaten noch fehlen.',
  givenUp: 'Die Aufzeichnung geht nicht mehr von selbst weiter.',
  keepPaused: 'Noch 1 Minute pausieren',
};
