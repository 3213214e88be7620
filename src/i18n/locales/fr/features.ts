import type {
  ConsentMessages,
  MyCallsMessages,
  PauseMessages,
  SheetMessages,
} from '../../messages.ts';
import { countingIn } from '../../plural.ts';

export const sheet: SheetMessages = {
  names: { activity: 'Activité', recordings: 'Enregistrements', preferences: 'Préférences' },
  close: 'Fermer',
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
      read: 'État non lu',
    },
    found: (status) => `Page ouverte : ${status}`,
    changed: (status) => `Changement : ${status}`,
    consent: {
      consentGiven: 'Le client accepte',
      consentRefused: 'Le client refuse',
      consentWithdrawn: 'Accord retiré',
    },
    by: { me: 'Vous', timer: 'Automatique', elsewhere: 'Ailleurs', hold: 'Attente' },
    failures: {
      signedOut: 'Déconnecté',
      otherUser: 'Une autre personne est connectée',
      notPermitted: 'Autorisation manquante',
      notParticipant: 'Non connecté à l’appel',
      callEnded: 'Appel terminé',
      notMyCall: 'Pas votre appel',
      notFound: 'Introuvable',
      conflict: 'Modifié au même moment',
      tooManyRequests: 'Trop de requêtes',
      offline: 'Aucune connexion',
      timeout: 'Aucune réponse à temps',
      platform: 'Panne de Genesys Cloud',
      badAnswer: 'Réponse non comprise',
      refused: 'Refusé par Genesys Cloud',
      unconfirmed: 'Accepté, mais sans effet visible',
    },
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'Votre navigateur ne laisse pas cette page copier. Exportez plutôt un fichier.',
    saveCsv: 'Export CSV',
    saveJson: 'Export JSON',
  },
  recordings: {
    asking: 'Interrogation de Genesys Cloud…',
    notRead: 'Enregistrements non lus',
    notYet:
      'Pas encore disponible. Genesys Cloud stocke les enregistrements après l’appel : vérifiez à nouveau à ce moment-là.',
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
      unknown: 'État non indiqué',
    },
    open: 'Ouvrir dans Genesys Cloud',
  },
  preferences: {
    shortcuts: 'Raccourcis clavier',
    shortcutsHint: 'Ils fonctionnent quand ce panneau a le focus.',
    useShortcuts: 'Utiliser les raccourcis',
    shortcut: (keys) => `Raccourci : ${keys}`,
    modifiers: { control: 'Ctrl', shift: 'Maj' },
    noKeys: 'Aucun',
    change: (command, keys) => `${command} : ${keys}. Modifier`,
    listening: 'Appuyez…',
    listeningHint:
      'Alt avec Maj ou Ctrl, et une lettre ou un chiffre. Suppr : aucun. Échap : inchangé.',
    unusable: 'Maintenez Alt avec Maj ou Ctrl, et appuyez sur une lettre ou un chiffre.',
    taken: (command) => `Ces touches sont déjà prises : ${command}.`,
    sound: 'Son au changement d’état',
    compact: 'Affichage compact',
    reset: 'Réinitialiser',
  },
};

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

export const pauseMessages: PauseMessages = {
  again: 'L’enregistrement a repris.',
  pausedFor: (time) => `En pause depuis ${time}.`,
  pausedForAtLeast: (time) => `En pause depuis au moins ${time}.`,
  resumeWhenDone: 'Reprenez une fois les données de carte saisies.',

  resumesIn: (time) => `Reprise automatique dans ${time}`,
  resumesSoon: 'L’enregistrement va reprendre automatiquement.',
  keepPausedIfNotDone: 'Prolongez la pause si la saisie des données de carte n’est pas finie.',
  givenUp: 'L’enregistrement ne reprendra plus automatiquement.',
  keepPaused: 'Encore 1 minute de pause',
};

export const myCallsMessages: MyCallsMessages = {
  title: 'Mes appels',
  looking: 'Recherche de vos appels…',
  none: 'Aucun appel en ce moment. Il apparaît ici dès qu’il sonne.',
  phases: { ringing: 'Sonne', connected: 'Connecté', held: 'En attente' },
  unknownCaller: 'Correspondant inconnu',
  rings: (who) => `${who} appelle`,
  others: countingIn('fr').counted({ one: '# autre', other: '# autres' }),
};
