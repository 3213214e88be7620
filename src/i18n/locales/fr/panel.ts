import type { OtherFiles, PanelTexts } from '../../messages.ts';

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
    resume: { short: 'Reprendre', full: 'Reprendre l’enregistrement' },
  },
  reasons: {
    busy: 'En cours…',
    checking: 'Vérification de l’état de l’appel.',
    unknownState: 'Cette version ne connaît pas l’état de l’enregistrement.',
    ended: 'L’appel est terminé.',
    left: 'Vous avez quitté cet appel.',
    noCallYet: 'Pas encore d’appel.',
    notMyCall: 'Vous ne participez pas à cet appel.',
    notConnected: 'Prenez d’abord l’appel.',
    notAnsweredYet: 'Personne n’a encore répondu.',
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
    isPaused: 'L’enregistrement est en pause. Utilisez Reprendre.',
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

  offline: {
    what: 'Genesys Cloud est injoignable.',
    next: 'Vérifiez votre connexion réseau, puis réessayez.',
  },
  unexplained: 'Non confirmé. Vérifiez l’état, puis réessayez.',
};

/** This language's files that load on demand. */
export const otherFiles: OtherFiles = {
  failures: () => import('./failures.ts'),
  features: () => import('./features.ts'),
  queue: () => import('./queue.ts'),
  setup: () => import('./setup.ts'),
};
