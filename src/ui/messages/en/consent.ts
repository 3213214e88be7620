import type { ConsentMessages } from '../../../i18n/messages.ts';

/** English. */
export const consentMessages: ConsentMessages = {
  question: 'Ask the customer: may this call be recorded?',
  agrees: 'Customer agrees',
  refuses: 'Refuses',
  saving: 'Saving…',
  answers: { given: 'Agreed', refused: 'Refused', withdrawn: 'Taken back' },
  noted: (answer, time, by) => `${answer}: noted on the call at ${time} by ${by}`,
  notSaved: 'The answer is not saved',
  notShown: 'Genesys Cloud accepted it, but the call does not show it.',
  tryAgain: 'Try again',
  stillRecorded: 'The customer refuses, but the call is recorded.',
  offers: { pause: 'Pause now', stop: 'Stop now' },
};
