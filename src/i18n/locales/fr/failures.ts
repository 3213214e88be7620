import type { FailureTexts } from '../../messages.ts';

export const failures: FailureTexts = {
  refused: {
    start: 'Non démarré',
    stop: 'Non arrêté',
    pause: 'Non mis en pause',
    resume: 'Non repris',
    read: 'État indisponible',
  },
  uncertain: {
    start: 'Démarrage non confirmé',
    stop: 'Arrêt non confirmé',
    pause: 'Pause non confirmée',
    resume: 'Reprise non confirmée',
    read: 'État non confirmé',
  },
  noCardData: 'Ne prenez aucune donnée de carte avant l’affichage « En pause ».',
  contactAdministrator: 'Si le problème persiste, communiquez la référence à votre administrateur.',
  kinds: {
    signedOut: ['Votre session a expiré.', 'Reconnectez-vous.'],
    otherUser: [
      'Une autre personne s’est connectée entre-temps.',
      'Vérifiez l’état, puis réessayez si c’est encore nécessaire.',
    ],
    notParticipant: [
      'Seul un participant connecté à l’appel peut faire cela.',
      'Prenez l’appel, puis réessayez.',
    ],
    callEnded: ['L’appel est terminé.', 'Il n’y a plus rien à faire.'],
    refusedAsEnded: [
      'Genesys Cloud a refusé, comme si l’appel était terminé.',
      'Vérifiez l’état, puis réessayez.',
    ],
    notMyCall: ['Vous ne participez pas à cet appel.', 'Ouvrez un de vos appels.'],
    notFound: ['Genesys Cloud ne trouve pas cet enregistrement.', 'Vérifiez à nouveau.'],
    conflict: [
      'L’appel a été modifié ailleurs au même moment.',
      'Vérifiez l’état, puis réessayez si c’est encore nécessaire.',
    ],
    tooManyRequests: [
      'Genesys Cloud reçoit trop de requêtes.',
      'Patientez une minute, puis réessayez.',
    ],
    timeout: [
      'Genesys Cloud a mis trop de temps à répondre.',
      'Vérifiez à nouveau dans un instant.',
    ],
    badAnswer: ['Genesys Cloud a envoyé une réponse inattendue.', 'Vérifiez à nouveau.'],
    unconfirmed: [
      'Genesys Cloud a accepté la demande, mais ne l’a pas confirmée.',
      'Vérifiez l’état, puis réessayez.',
    ],
  },
  unavailable: 'Vérifiez l’état avant de continuer.',
  platform: (status) => [
    `Genesys Cloud a rencontré une erreur (${status}).`,
    'Réessayez dans une minute.',
  ],
  rejected: (status, message) => `Genesys Cloud a refusé la demande (${status}) : ${message}`,
  lacksScope: (scope) => [
    `Il manque à cette application le scope OAuth ${scope}.`,
    'Demandez à votre administrateur de l’ajouter dans Admin > Integrations > OAuth, puis vérifiez à nouveau.',
  ],
  lacksPermission: (permission) => [
    `Vous n’avez pas l’autorisation ${permission}.`,
    'Demandez à votre administrateur de l’accorder dans Admin > Roles and Permissions, puis vérifiez à nouveau.',
  ],
  quoted: (name) => `« ${name} »`,
  or: ' ou ',
  and: ' et ',
  space: ' ',
};
