import type { FailureTexts, OtherFiles, PanelTexts } from '../../messages.ts';

const failures: FailureTexts = {
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
  noCardData: 'Attendez l’affichage « En pause » avant de prendre les données de carte.',
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
    offline: ['Genesys Cloud est injoignable.', 'Vérifiez votre connexion réseau, puis réessayez.'],
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

/** French. No-break spaces stand before “:” and inside guillemets. */
export const panel: PanelTexts = {
  panelName: 'Enregistrement de l’appel',
  statusName: 'État de l’enregistrement',
  labels: {
    unknown: 'Inconnu',
    notRecorded: 'Aucun enregistrement',
    suppressed: 'Aucun enregistrement',
    starting: 'Démarrage…',
    recording: 'Enregistrement en cours',
    stopping: 'Arrêt en cours…',
    pausing: 'Pause… enregistre encore',
    paused: 'En pause',
    pausedOnHold: 'En pause (mise en attente)',
    resuming: 'Reprise…',
    ended: 'Appel terminé',
  },
  meanings: {
    unknown: 'Vérification de l’enregistrement…',
    notRecorded: 'Cet appel n’est pas enregistré.',
    suppressed: 'Bloqué par une file ou un flux.',
    starting: 'Pas encore confirmé.',
    recording: 'Cet appel est enregistré.',
    stopping: 'Enregistre jusqu’à confirmation.',
    pausing: 'Enregistre jusqu’à confirmation.',
    paused: 'Rien n’est enregistré avant la reprise.',
    pausedOnHold: 'Rien n’est enregistré en attente.',
    resuming: 'Pas encore confirmé.',
    ended: 'Cet appel est terminé.',
  },
  noStatus: 'État indisponible.',
  actions: {
    start: { short: 'Démarrer', full: 'Démarrer l’enregistrement' },
    stop: { short: 'Arrêter', full: 'Arrêter l’enregistrement' },
    pause: { short: 'Pause', full: 'Pause de l’enregistrement' },
    resume: { short: 'Reprise', full: 'Reprise de l’enregistrement' },
  },
  reasons: {
    busy: 'En cours…',
    checking: 'Vérification de l’état de l’appel.',
    ended: 'L’appel est terminé.',
    left: 'Vous avez quitté cet appel.',
    noCallYet: 'Pas encore d’appel.',
    notMyCall: 'Vous ne participez pas à cet appel.',
    notConnected: 'Prenez d’abord l’appel.',
    listeningIn: 'Vous êtes en écoute. Seul l’agent en ligne peut contrôler l’enregistrement.',
    alreadyRecording: 'L’appel est déjà enregistré.',
    notRecording: 'L’appel n’est pas enregistré.',
    policyCannotStop:
      'Enregistré selon la politique de votre organisation. Vous pouvez mettre en pause, mais pas arrêter.',
    othersRecording:
      'Une autre personne a démarré l’enregistrement. Vous pouvez mettre en pause, mais pas arrêter.',
    snippetCannotPause:
      'Un extrait ne peut pas être mis en pause. Arrêtez-le, puis démarrez-en un autre.',
    stopSnippetFirst: 'Arrêtez d’abord votre extrait.',
    willNotPause: 'Cet enregistrement ne peut pas être mis en pause.',
    alreadyPaused: 'L’enregistrement est déjà en pause.',
    notPaused: 'L’enregistrement n’est pas en pause.',
    pausedOnHold:
      'En pause tant que l’appel est en attente. L’enregistrement reprend avec l’appel.',
    onHold: 'L’appel est en attente. Reprenez-le d’abord.',
    isPaused: 'L’enregistrement est en pause. Utilisez Reprise.',
    isPausing: 'Mise en pause de l’enregistrement…',
    suppressed: 'Une file d’attente ou un flux bloque l’enregistrement.',
    startOff: 'Votre organisation n’autorise pas le démarrage ici.',
    consentFirst: 'Demandez d’abord au client, puis indiquez sa réponse ci-dessous.',
    consentRefused: 'Le client a refusé l’enregistrement.',
    apiCannotPause: 'Ici, un enregistrement peut être démarré et arrêté, mais pas mis en pause.',
    notPermitted: 'Vous n’avez pas l’autorisation. Si vous venez de l’obtenir, vérifiez à nouveau.',
    signedOut: 'Vous êtes déconnecté. Connectez-vous d’abord.',
  },
  already: {
    start: 'L’appel était déjà enregistré.',
    stop: 'Il n’y avait rien à arrêter.',
    pause: 'L’enregistrement était déjà en pause.',
    resume: 'L’enregistrement avait déjà repris.',
  },

  recorders: {
    policy: 'Politique',
    agentPolicy: 'Politique (agent)',
    adhoc: 'Ad hoc',
    snippet: 'Extrait',
    unnamed: 'Enregistreur',
  },
  recorderStates: { active: 'enregistre', paused: 'en pause' },
  atLeast: (time) => `${time}+`,
  beginningNotSeen: 'Peut avoir commencé plus tôt.',

  trust: {
    checking: 'Vérification…',
    notLive: (seconds) => `Différé : vérifié toutes les ${seconds} s`,
    checkedEvery: (seconds) => `Vérifié toutes les ${seconds} s`,
  },
  lastConfirmed: (status, time) => `Dernière confirmation : ${status}, ${time}`,
  lastConfirmedAt: (time) => `Dernière confirmation : ${time}`,
  tryAgain: 'Réessayer',
  checkAgain: 'Vérifier à nouveau',
  retryIn: (seconds) => `Nouvel essai dans ${seconds} s`,
  reference: 'Référence :',

  signIn: 'Se connecter',
  notSignedIn: {
    title: 'Vous n’êtes pas connecté',
    what: 'Genesys Cloud doit savoir qui vous êtes.',
    next: 'Connectez-vous pour voir et contrôler l’enregistrement.',
  },
  signingIn: 'Connexion…',
  pressIsStored: 'Votre commande sera exécutée après la connexion.',

  failures,
};

/** The files of this language that load when they are needed. */
export const otherFiles: OtherFiles = {
  features: () => import('./features.ts'),
  queue: () => import('./queue.ts'),
  setup: () => import('./setup.ts'),
};
