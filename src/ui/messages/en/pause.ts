import type { PauseMessages } from '../../../i18n/messages.ts';

/** English. */
export const pauseMessages: PauseMessages = {
  again: 'Recording again.',
  pausedFor: (time) => `Paused for ${time}.`,
  pausedForAtLeast: (time) => `Paused for at least ${time}.`,
  resumeWhenDone: 'Resume when the card details are done.',

  resumesIn: (time) => `Resumes by itself in ${time}`,
  resumesSoon: 'The recording resumes by itself soon.',
  keepPausedIfNotDone: 'Keep it paused if the card details are not done.',
  givenUp: 'It does not resume by itself any more.',
  keepPaused: 'Keep paused 1 more minute',
};
