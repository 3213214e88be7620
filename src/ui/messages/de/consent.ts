import type { ConsentMessages } from '../../../i18n/messages.ts';

export const consentMessages: ConsentMessages = {
  question: 'Fragen Sie den Kunden: Darf dieser Anruf aufgezeichnet werden?',
  agrees: 'Kunde stimmt zu',
  refuses: 'Lehnt ab',
  saving: 'Wird gespeichert…',
  answers: { given: 'Einverstanden', refused: 'Abgelehnt', withdrawn: 'Zurückgenommen' },
  noted: (answer, time, by) => `${answer}: am Anruf vermerkt um ${time} Uhr von ${by}`,
  notSaved: 'Die Antwort ist nicht gespeichert',
  notShown: 'Genesys Cloud hat sie angenommen, aber am Anruf ist sie nicht zu sehen.',
  tryAgain: 'Erneut versuchen',
  stillRecorded: 'Der Kunde lehnt ab, aber der Anruf wird aufgezeichnet.',
  offers: { pause: 'Jetzt pausieren', stop: 'Jetzt stoppen' },
};
