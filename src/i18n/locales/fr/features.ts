import type {
  AccountMessages,
  ConsentMessages,
  MyCallsMessages,
  PauseMessages,
  SheetMessages,
} from '../../messages.ts';
import { countingIn } from '../../plural.ts';

export const sheet: SheetMessages = {
  names: { activity: 'Activité', recordings: 'Enregistrements', preferences: 'Préférences' },
  close: 'Fermer',
  confirmedAt: (time) => `Confirmé par Genesys Cloud, ${time}`,
  pausedByOthers: (time) => `Mis en pause par quelqu’un d’autre à ${time}`,
  securePause: 'Pause sécurisée',
  activity: {
    asked: {
      start: 'Démarrage demandé',
      stop: 'Arrêt demandé',
      pause: 'Pause demandée',
      resume: 'Reprise demandée',
    },
    confirmed: {
      start: 'Démarrage confirmé',
      stop: 'Arrêt confirmé',
      pause: 'Pause confirmée',
      resume: 'Reprise confirmée',
    },
    failed: {
      start: 'Échec du démarrage',
      stop: 'Échec de l’arrêt',
      pause: 'Échec de la pause',
      resume: 'Échec de la reprise',
      read: 'État indisponible',
    },
    found: (status) => `Page ouverte : ${status}`,
    changed: (status) => `Changement : ${status}`,
    consent: {
      consentGiven: 'Le client a accepté',
      consentRefused: 'Le client a refusé',
      consentWithdrawn: 'Accord retiré',
    },
    by: { me: 'Vous', timer: 'Automatique', elsewhere: 'Ailleurs', hold: 'Attente' },
    failures: {
      signedOut: 'Déconnecté',
      otherUser: 'Une autre personne est connectée',
      notPermitted: 'Autorisation manquante',
      notParticipant: 'Non connecté à l’appel',
      callEnded: 'Appel terminé',
      refusedAsEnded: 'Refusé comme si l’appel était terminé',
      notMyCall: 'Pas votre appel',
      notFound: 'Introuvable',
      conflict: 'Modifié en même temps',
      unavailable: 'Impossible actuellement',
      tooManyRequests: 'Trop de requêtes',
      offline: 'Aucune connexion',
      timeout: 'Délai de réponse dépassé',
      platform: 'Erreur de Genesys Cloud',
      badAnswer: 'Réponse inattendue',
      refused: 'Refusé par Genesys Cloud',
      unconfirmed: 'Accepté, mais non confirmé',
    },
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'Votre navigateur n’autorise pas la copie ici. Exportez plutôt un fichier.',
    saveCsv: 'Export CSV',
    saveJson: 'Export JSON',
  },
  recordings: {
    asking: 'Chargement des enregistrements…',
    notRead: 'Enregistrements indisponibles',
    noAccess: 'Vous n’avez pas accès aux enregistrements stockés',
    forAdministrators: 'Détails pour les administrateurs',
    notYet:
      'Pas encore disponible. Genesys Cloud stocke les enregistrements après l’appel. Vérifiez à nouveau à ce moment-là.',
    kinds: {
      trunk: 'Ligne réseau',
      station: 'Poste',
      consult: 'Consultation',
      screen: 'Écran',
      snippet: 'Extrait',
      unknown: 'Enregistrement',
    },
    states: {
      available: 'Disponible',
      uploading: 'Pas encore disponible : envoi en cours',
      archived: 'Archivé',
      restoring: 'Restauration en cours',
      restored: 'Restauré',
      deleted: 'Supprimé',
      error: 'Endommagé',
      unknown: 'État inconnu',
    },
    open: 'Ouvrir dans Genesys Cloud',
  },
  preferences: {
    shortcuts: 'Raccourcis clavier',
    shortcutsHint: 'Ils fonctionnent quand ce panneau est actif.',
    useShortcuts: 'Utiliser les raccourcis',
    shortcut: (keys) => `Raccourci : ${keys}`,
    modifiers: { control: 'Ctrl', shift: 'Maj' },
    noKeys: 'Aucun',
    change: (command, keys) => `${command} : ${keys}. Modifier`,
    listening: 'Appuyez…',
    listeningHint:
      'Alt avec Maj ou Ctrl, plus une lettre ou un chiffre. Suppr : aucun. Échap : annuler.',
    unusable: 'Maintenez Alt avec Maj ou Ctrl, et appuyez sur une lettre ou un chiffre.',
    taken: (command) => `Déjà utilisé : ${command}.`,
    sound: 'Son au changement d’état',
    compact: 'Affichage compact',
    reset: 'Réinitialiser',
  },
};

export const consentMessages: ConsentMessages = {
  question: 'Demandez au client : « Pouvons-nous enregistrer cet appel ? »',
  saving: 'Enregistrement de la réponse…',
  answers: { given: 'Accepté', refused: 'Refusé', withdrawn: 'Retiré' },
  noted: (answer, time, by) => `${answer}. Noté sur l’appel à ${time} par ${by}.`,
  notSaved: 'La réponse n’a pas été enregistrée',
  notShown: 'Genesys Cloud l’a acceptée, mais elle n’apparaît pas sur l’appel.',
  stillRecorded: 'Le client a refusé, mais cet appel est enregistré.',
  offers: { pause: 'Mettre en pause', stop: 'Arrêter maintenant' },
};

export const pauseMessages: PauseMessages = {
  again: 'L’enregistrement a repris.',
  pausedFor: (time) => `En pause depuis ${time}.`,
  pausedForAtLeast: (time) => `En pause depuis au moins ${time}.`,
  resumeWhenDone: 'Reprenez quand vous aurez fini avec les données de carte.',

  resumesIn: (time) => `L’enregistrement reprend dans ${time}`,
  resumesSoon: 'L’enregistrement va reprendre.',
  stillTaking: 'Vous notez encore des données de carte ?',
  keepPausedIfNotDone: 'Données de carte pas terminées ? Prolongez la pause.',
  givenUp: 'L’enregistrement ne reprendra plus automatiquement.',
  screenRecorded: 'L’écran est toujours enregistré.',
  coverScreen: 'Fermez ou masquez les données sensibles.',
  keepPaused: 'Prolonger d’1 min',
};

export const myCallsMessages: MyCallsMessages = {
  title: 'Mes appels',
  looking: 'Chargement de vos appels…',
  none: 'Aucun appel en cours. Les nouveaux appels apparaissent ici.',
  phases: {
    ringing: 'Sonne',
    calling: 'Appel sortant',
    connected: 'Connecté',
    held: 'En attente',
    listeningIn: 'En écoute',
  },
  unknownCaller: 'Correspondant inconnu',
  rings: (who) => `Sonne : ${who}`,
  others: countingIn('fr').counted({ one: '# autre', other: '# autres' }),
};

export const accountMessages: AccountMessages = {
  signOut: 'Se déconnecter',
  signedInAs: (name) => `Connecté : ${name}`,
  stopRunFirst: 'Arrêtez d’abord l’action groupée en cours, puis déconnectez-vous.',
};
