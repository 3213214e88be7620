import { failures } from './fr/failures.ts';
import { signInProblem } from './fr/sign-in-problems.ts';
import { tellFailures } from '../../i18n/format-failure.ts';
import type { Messages } from '../../i18n/messages.ts';

/** French. No-break spaces stand before “:” and inside guillemets. */
export const fr: Messages = {
  late: {
    sheet: async () => (await import('./fr/sheet.ts')).sheet,
    pause: async () => (await import('./fr/pause.ts')).pauseMessages,
    consent: async () => (await import('./fr/consent.ts')).consentMessages,
    myCalls: async () => (await import('./fr/my-calls.ts')).myCallsMessages,
    queue: async () => (await import('./fr/queue.ts')).queueMessages,
    setupProblem: async () => (await import('./fr/setup-problems.ts')).setupProblem,
  },
  lang: 'fr',
  panelName: 'Enregistrement de l’appel',
  statusName: 'État de l’enregistrement',
  labels: {
    unknown: 'Inconnu',
    notRecorded: 'Aucun enregistrement',
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
    starting: 'Pas encore confirmé.',
    recording: 'Cet appel est enregistré.',
    stopping: 'Enregistre jusqu’à confirmation.',
    pausing: 'Enregistre jusqu’à confirmation.',
    paused: 'Rien n’est enregistré avant la reprise.',
    pausedOnHold: 'Rien n’est enregistré en attente.',
    resuming: 'Pas encore confirmé.',
    ended: 'Vous n’êtes plus sur cet appel.',
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
    notMyCall: 'Vous ne participez pas à cet appel.',
    notConnected: 'Vous n’êtes pas connecté à cet appel. Connectez-vous d’abord.',
    alreadyRecording: 'L’appel est déjà enregistré.',
    notRecording: 'L’appel n’est pas enregistré.',
    policyCannotStop:
      'Enregistré selon la politique de votre organisation : pause possible, mais pas d’arrêt ici.',
    othersRecording:
      'Une autre personne a démarré cet enregistrement. La pause est possible, l’arrêt non.',
    snippetCannotPause:
      'Un extrait ne peut pas être mis en pause. Arrêtez-le, puis démarrez-en un autre.',
    alreadyPaused: 'L’enregistrement est déjà en pause.',
    notPaused: 'L’enregistrement n’est pas en pause.',
    pausedOnHold:
      'En pause tant que l’appel est en attente. L’enregistrement continue à la reprise de l’appel.',
    isPaused: 'L’enregistrement est en pause. Reprenez-le.',
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
    live: 'En direct',
    checking: 'Vérification…',
    lastKnown: 'Selon la dernière vérification',
    notLive: 'Différé : vérifié toutes les 15 s',
  },
  checkAgain: 'Vérifier à nouveau',
  retryIn: (seconds) => `Nouvel essai dans ${seconds} s`,
  reference: 'Référence :',
  failure: tellFailures(failures),

  signIn: 'Se connecter',
  notSignedIn: {
    title: 'Vous n’êtes pas connecté',
    what: 'Genesys Cloud doit savoir qui vous êtes.',
    next: 'Connectez-vous pour voir et contrôler l’enregistrement.',
  },
  signingIn: 'Connexion…',
  pressIsKept: 'Votre commande est retenue et sera exécutée ensuite.',

  signInProblem,
};
