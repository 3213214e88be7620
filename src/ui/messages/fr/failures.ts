import type { FailureTexts } from '../../../i18n/format-failure.ts';

export const failures: FailureTexts = {
  refused: {
    start: 'Non démarré',
    stop: 'Non arrêté',
    pause: 'Non mis en pause',
    resume: 'Non repris',
    read: 'État non lu',
  },
  uncertain: {
    start: 'Démarrage non confirmé',
    stop: 'Arrêt non confirmé',
    pause: 'Pause non confirmée',
    resume: 'Reprise non confirmée',
    read: 'État non confirmé',
  },
  noCardData: 'Ne prenez aucune donnée de carte tant que « En pause » n’est pas affiché.',
  tellAdministrator: 'Si cela se reproduit, donnez la référence à votre administrateur.',
  kinds: {
    signedOut: ['Votre session a expiré.', 'Reconnectez-vous.'],
    notParticipant: [
      'Seul un participant connecté à l’appel peut le faire.',
      'Connectez-vous à l’appel, puis réessayez.',
    ],
    callEnded: ['L’appel est terminé.', 'Il n’y a plus rien à faire.'],
    notMyCall: ['Vous ne participez pas à cet appel.', 'Ouvrez un de vos appels.'],
    notFound: ['Genesys Cloud ne connaît pas cet enregistrement.', 'Vérifiez à nouveau.'],
    conflict: [
      'Une autre action a modifié l’appel au même moment.',
      'Regardez l’état, puis réessayez si c’est encore nécessaire.',
    ],
    tooManyRequests: [
      'Genesys Cloud reçoit trop de requêtes.',
      'Patientez une minute, puis réessayez.',
    ],
    offline: ['Genesys Cloud est injoignable.', 'Vérifiez votre connexion réseau, puis réessayez.'],
    timeout: ['Genesys Cloud a mis trop de temps à répondre.', 'Vérifiez à nouveau sous peu.'],
    badAnswer: ['La réponse de Genesys Cloud n’a pas de sens.', 'Vérifiez à nouveau.'],
    unconfirmed: [
      'Genesys Cloud l’a accepté, mais rien n’indique que cela ait eu lieu.',
      'Regardez l’état, puis réessayez.',
    ],
  },
  platform: (status) => [
    `Genesys Cloud rencontre une panne (${status}).`,
    'Réessayez dans une minute.',
  ],
  rejected: (status, message) => `Genesys Cloud l’a refusé (${status}) : ${message}`,
  lacksScope: (scope) => [
    `Il manque à cette application le scope OAuth ${scope}.`,
    'Demandez à votre administrateur de l’ajouter dans Admin > Integrations > OAuth, puis vérifiez à nouveau.',
  ],
  lacksPermission: (permission) => [
    `Il vous manque l’autorisation ${permission}.`,
    'Demandez à votre administrateur de l’accorder dans Admin > Roles and Permissions, puis vérifiez à nouveau.',
  ],
  quoted: (name) => `« ${name} »`,
  or: ' ou ',
  space: ' ',
};
