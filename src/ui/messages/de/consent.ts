import type { ConsentMessages } from '../consent-messages.ts';

export const consentMessages: ConsentMessages = {
  agrees: 'Kunde stimmt zu',
  refuses: 'Lehnt ab',
  saving: 'Wird gespeichert…',
  noted: (given, time, by) =>
    `${given ? 'Einverstanden' : 'Abgelehnt'}: am Anruf vermerkt um ${time} von ${by}`,
  notSaved: 'Die Antwort ist nicht gespeichert',
  notShown: 'Genesys Cloud hat sie angenommen, aber der Anruf zeigt sie nicht.',
  tryAgain: 'Erneut versuchen',
  stillRecorded: 'Der Kunde lehnt ab, aber der Anruf wird aufgezeichnet.',
  offers: { pause: 'Jetzt pausieren', stop: 'Jetzt beenden' },
};
