import type { ConsentMessages } from '../../../i18n/messages.ts';

export const consentMessages: ConsentMessages = {
  question: 'Demandez au client : cet appel peut-il être enregistré ?',
  agrees: 'Le client accepte',
  refuses: 'Refuse',
  saving: 'Sauvegarde de la réponse…',
  answers: { given: 'Accepté', refused: 'Refusé', withdrawn: 'Retiré' },
  noted: (answer, time, by) => `${answer} : noté sur l’appel à ${time} par ${by}`,
  notSaved: 'La réponse n’est pas sauvegardée',
  notShown: 'Genesys Cloud l’a acceptée, mais elle n’apparaît pas sur l’appel.',
  tryAgain: 'Réessayer',
  stillRecorded: 'Le client refuse, mais l’appel est enregistré.',
  offers: { pause: 'Mettre en pause', stop: 'Arrêter maintenant' },
};
