import type { FailureTexts, PanelTexts, SignInTexts } from '../../messages.ts';

const signInProblems: SignInTexts = {
  refused: {
    title: 'Genesys Cloud a refusé la connexion',
    next: (error) =>
      `Réessayez. Si cela persiste, demandez à votre administrateur de vérifier le client OAuth dans Admin > Integrations > OAuth (« ${error} »).`,
  },
  notOurs: {
    title: 'La connexion a été interrompue',
    what: 'La réponse provient d’une connexion qui n’a pas commencé sur cette page.',
    next: 'Connectez-vous d’ici.',
  },
  popupBlocked: {
    title: 'La fenêtre de connexion a été bloquée',
    what: 'Votre navigateur ne laisse pas cette page ouvrir de fenêtre.',
    next: 'Autorisez les fenêtres contextuelles pour cette page, puis connectez-vous.',
  },
  popupLeft: {
    title: 'La connexion n’a pas abouti',
    what: 'La fenêtre de connexion a été fermée, ou deux minutes se sont écoulées.',
    next: 'Reconnectez-vous et terminez dans la fenêtre.',
  },
  triedBefore: {
    title: 'Connectez-vous pour continuer',
    what: 'La connexion automatique n’a pas fonctionné.',
    next: 'Connectez-vous vous-même. En cas de nouvel échec, votre navigateur bloque peut-être les cookies de cette page.',
  },
  unreachable: {
    title: 'La connexion à Genesys Cloud est inaccessible',
    what: 'Elle n’a pas répondu ou est en panne.',
    next: 'Vérifiez votre réseau, puis connectez-vous.',
  },
  noToken: {
    title: 'La connexion n’a pas donné d’accès',
    what: 'Genesys Cloud vous a connecté, mais n’a donné à cette page aucun accès valide.',
    next: 'Connectez-vous à nouveau. Si cela persiste, prévenez votre administrateur.',
  },
  failed: {
    title: 'La connexion a échoué',
    next: 'Réessayez dans une minute. Si cela persiste, prévenez votre administrateur.',
  },
};

const failures: FailureTexts = {
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
  contactAdministrator: 'Si cela se reproduit, donnez la référence à votre administrateur.',
  kinds: {
    signedOut: ['Votre session a expiré.', 'Reconnectez-vous.'],
    otherUser: [
      'Une autre personne s’est connectée entre-temps.',
      'Vérifiez l’état, puis répétez la commande si elle est encore nécessaire.',
    ],
    notParticipant: [
      'Seul un participant connecté à l’appel peut le faire.',
      'Connectez-vous à l’appel, puis réessayez.',
    ],
    callEnded: ['L’appel est terminé.', 'Il n’y a plus rien à faire.'],
    refusedAsEnded: [
      'Genesys Cloud l’a refusé comme si l’appel était terminé.',
      'Regardez l’état, puis réessayez.',
    ],
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
    pausing: 'Pause…, enregistre encore',
    paused: 'En pause',
    pausedOnHold: 'En pause (mise en attente)',
    resuming: 'Reprise…',
    ended: 'Appel terminé',
  },
  meanings: {
    unknown: 'En attente de Genesys Cloud.',
    notRecorded: 'Personne n’enregistre l’appel.',
    suppressed: 'Une file ou un flux le retient.',
    starting: 'Pas encore confirmé.',
    recording: 'Cet appel est enregistré.',
    stopping: 'Enregistre jusqu’à confirmation.',
    pausing: 'Enregistre jusqu’à confirmation.',
    paused: 'Rien n’est enregistré avant la reprise.',
    pausedOnHold: 'Rien n’est enregistré en attente.',
    resuming: 'Pas encore confirmé.',
    ended: 'L’appel est fini.',
  },
  actions: {
    start: { short: 'Démarrer', full: 'Démarrer l’enregistrement' },
    stop: { short: 'Arrêter', full: 'Arrêter l’enregistrement' },
    pause: { short: 'Pause', full: 'Pause de l’enregistrement' },
    resume: { short: 'Reprise', full: 'Reprise de l’enregistrement' },
  },
  reasons: {
    busy: 'C’est en cours.',
    checking: 'Vérification de l’état de l’appel en cours.',
    ended: 'L’appel est terminé.',
    left: 'Vous avez quitté cet appel.',
    noCallYet: 'Pas encore d’appel.',
    notMyCall: 'Vous ne participez pas à cet appel.',
    notConnected: 'Vous n’êtes pas connecté à cet appel. Connectez-vous d’abord.',
    listeningIn: 'Vous êtes en écoute. Seul l’agent de l’appel en contrôle l’enregistrement.',
    alreadyRecording: 'L’appel est déjà enregistré.',
    notRecording: 'L’appel n’est pas enregistré.',
    policyCannotStop:
      'Enregistré selon la politique de votre organisation : pause possible, mais pas d’arrêt ici.',
    othersRecording:
      'Une autre personne a démarré cet enregistrement. La pause est possible, l’arrêt non.',
    snippetCannotPause:
      'Un extrait ne peut pas être mis en pause. Arrêtez-le, puis démarrez-en un autre.',
    stopSnippetFirst: 'Arrêtez d’abord votre extrait.',
    willNotPause: 'Cet enregistrement ne peut pas être mis en pause.',
    alreadyPaused: 'L’enregistrement est déjà en pause.',
    notPaused: 'L’enregistrement n’est pas en pause.',
    pausedOnHold:
      'En pause tant que l’appel est en attente. L’enregistrement continue à la reprise de l’appel.',
    onHold: 'L’appel est en attente. Reprenez-le d’abord.',
    isPaused: 'L’enregistrement est en pause. Reprenez-le.',
    isPausing: 'Mise en pause de l’enregistrement en cours.',
    suppressed: 'Une file d’attente ou un flux retient l’enregistrement.',
    startOff: 'Votre organisation ne démarre aucun enregistrement ici.',
    consentFirst: 'Demandez d’abord au client et notez sa réponse ci-dessous.',
    consentRefused: 'Le client n’accepte pas d’être enregistré.',
    apiCannotPause:
      'Cette installation peut démarrer et arrêter un enregistrement, mais pas le mettre en pause.',
    notPermitted: 'L’autorisation vous manque. Si vous l’avez obtenue depuis, vérifiez à nouveau.',
    signedOut: 'Vous êtes déconnecté. Connectez-vous d’abord.',
  },
  already: {
    start: 'L’appel était déjà enregistré.',
    stop: 'Il n’y avait rien à arrêter.',
    pause: 'L’enregistrement était déjà en pause.',
    resume: 'L’enregistrement n’était plus en pause.',
  },

  recorders: {
    policy: 'Politique',
    agentPolicy: 'Politique (agent)',
    adhoc: 'Ad hoc',
    snippet: 'Extrait',
    unnamed: 'Enregistreur',
  },
  recorderStates: { active: 'enregistre', paused: 'en pause' },
  atLeast: (time) => `plus de ${time}`,
  beginningNotSeen: 'Durée observée. Le début peut être antérieur.',

  trust: {
    checking: 'Vérification…',
    notLive: (seconds) => `Différé : vérifié toutes les ${seconds} s`,
  },
  lastConfirmed: (status, time) => `Dernière confirmation : ${status}, ${time}`,
  lastConfirmedAt: (time) => `Dernière confirmation : ${time}`,
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
  pressIsStored: 'Votre commande est retenue et sera exécutée ensuite.',

  failures,
  signInProblems,
};
