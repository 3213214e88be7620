import type { PauseMessages } from '../pause-messages.ts';

export const pauseMessages: PauseMessages = {
  again: 'Es wird wieder aufgezeichnet.',
  pausedFor: (time) => `Seit ${time} pausiert.`,
  pausedForAtLeast: (time) => `Seit mindestens ${time} pausiert.`,
  resumeWhenDone: 'Setzen Sie fort, wenn die Kartendaten fertig sind.',

  resumesIn: (time) => `Geht von selbst weiter in ${time}`,
  resumesSoon: 'Die Aufzeichnung geht gleich von selbst weiter.',
  keepPausedIfNotDone: 'Lassen Sie sie pausiert, wenn die Kartendaten nicht fertig sind.',
  givenUp: 'Sie geht nicht mehr von selbst weiter.',
  keepPaused: 'Noch 1 Minute pausieren',
};
