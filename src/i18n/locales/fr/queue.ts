import { countingIn } from '../../plural.ts';
import type { QueueMessages } from '../../messages.ts';

const { number, counted, wait } = countingIn('fr');

export const queueMessages: QueueMessages = {
  title: 'Enregistrement',
  purpose: 'Suspendez, reprenez ou arrêtez l’enregistrement des appels d’une file d’attente.',
  chooseQueue: 'Choisissez une file d’attente',
  searchQueues: 'Rechercher par nom',
  recentQueues: 'Récentes',
  allQueues: 'Toutes les files d’attente',
  loadingQueues: 'Chargement des files d’attente…',
  queues: counted({ one: '# file d’attente', other: '# files d’attente' }),
  firstQueues: (shown, total) =>
    `${number(shown)} files sur ${number(total)} affichées. Recherchez la vôtre.`,
  unreadQueues: (read, total) =>
    `Seules les ${number(read)} premières files d’attente sur ${number(total)} ont pu être chargées.`,
  noQueue: (name) => `Aucune file d’attente ne correspond à « ${name} ».`,
  noQueues: {
    title: 'Aucune file d’attente disponible',
    what: 'Vous n’avez accès à aucune file d’attente.',
    next: 'Demandez à votre administrateur l’accès à la division de vos files d’attente.',
  },
  otherQueue: 'Changer de file d’attente',
  runsNow: 'Une action groupée est en cours. Annulez-la d’abord.',
  unnamedQueue: 'File d’attente sans nom',

  searching: 'Chargement des appels…',
  searchingFound: (found, about) =>
    `Chargement des appels… ${number(found)} sur environ ${number(about)}`,
  calls: counted({ one: '# appel', other: '# appels' }),
  firstCalls: (read, about) =>
    `Seuls les ${number(read)} premiers appels sur environ ${number(about)} ont pu être chargés.`,
  noCalls: 'Aucun appel en cours dans cette file d’attente. Les nouveaux appels apparaissent ici.',
  searchAgain: 'Actualiser',
  queueGone: {
    title: 'Cette file d’attente n’existe plus',
    what: 'Elle a peut-être été supprimée.',
    next: 'Choisissez une autre file d’attente.',
  },
  notYourDivision: {
    title: 'Vous n’avez pas accès à cette file d’attente',
    what: 'Elle appartient à une division que votre rôle ne couvre pas.',
    next: 'Demandez à votre administrateur d’ajouter la division à votre rôle, ou choisissez une autre file d’attente.',
  },

  columns: {
    agent: 'Agent',
    customer: 'Client',
    started: 'Début',
    duration: 'Durée',
    status: 'État',
    recorders: 'Enregistreurs',
  },
  oldestStatus: (age) => `État le plus ancien : ${age}`,
  pausedFor: (time) => `depuis ${time}`,
  openCall: 'Ouvrir l’interaction',
  connecting: 'Connexion…',
  checking: 'En vérification',
  allAgents: 'Tous les agents',
  searchCalls: 'Rechercher agent, client ou numéro',
  clearFilters: 'Effacer les filtres',
  noMatches: 'Aucun appel ne correspond à ces filtres.',
  tableName: (queue) => `Appels de ${queue}`,
  waitingForAgent: 'En attente d’un agent',
  live: 'En direct',
  notChecked: 'Pas encore vérifié',
  unread: 'Vérification impossible',
  keys: 'Espace sélectionne un appel, Maj avec une flèche sélectionne une plage, Ctrl+A sélectionne tout.',
  keysToOpen: 'Entrée ouvre l’interaction.',
  chosen: counted({ one: '# sélectionné', other: '# sélectionnés' }),
  selectAll: 'Tout sélectionner',
  actOn: {
    stop: counted({
      one: 'Arrêter l’enregistrement de # appel',
      other: 'Arrêter l’enregistrement de # appels',
    }),
    pause: counted({
      one: 'Suspendre l’enregistrement de # appel',
      other: 'Suspendre l’enregistrement de # appels',
    }),
    resume: counted({
      one: 'Reprendre l’enregistrement de # appel',
      other: 'Reprendre l’enregistrement de # appels',
    }),
  },
  actOnShort: { stop: 'Arrêter', resume: 'Reprendre' },
  cannot: {
    stop: 'Aucun enregistrement ne peut être arrêté ici. Les enregistrements selon la politique ne peuvent être que mis en pause.',
    pause: 'Aucun enregistrement ne peut être mis en pause ici.',
    resume: 'Aucun enregistrement n’est en pause ici.',
  },
  stillChecking: 'Ces appels sont encore en cours de vérification.',

  confirm: {
    stop: counted({
      one: 'Arrêter l’enregistrement de # appel ?',
      other: 'Arrêter l’enregistrement de # appels ?',
    }),
    pause: counted({
      one: 'Suspendre l’enregistrement de # appel ?',
      other: 'Suspendre l’enregistrement de # appels ?',
    }),
    resume: counted({
      one: 'Reprendre l’enregistrement de # appel ?',
      other: 'Reprendre l’enregistrement de # appels ?',
    }),
  },
  willHappen: {
    stop: 'Les enregistrements sont arrêtés là où Genesys Cloud le permet, sinon mis en pause. Les enregistrements selon la politique ne peuvent être que mis en pause. Les extraits ne peuvent pas l’être et peuvent continuer.',
    pause:
      'Les enregistrements restent en pause jusqu’à ce que quelqu’un les reprenne. Les extraits ne peuvent pas être mis en pause.',
    resume: 'Les enregistrements en pause reprennent. Rien ne change pour les autres appels.',
  },
  ofThese: {
    stop: counted({ one: '# sera arrêté', other: '# seront arrêtés' }),
    pause: counted({ one: '# sera mis en pause', other: '# seront mis en pause' }),
    pauseInstead: counted({
      one: '# sera mis en pause, faute de pouvoir être arrêté',
      other: '# seront mis en pause, faute de pouvoir être arrêtés',
    }),
    resume: counted({ one: '# reprendra', other: '# reprendront' }),
    notRecorded: counted({ one: '# n’est pas enregistré', other: '# ne sont pas enregistrés' }),
    notPossible: counted({
      one: '# ne peut pas être modifié pour l’instant',
      other: '# ne peuvent pas être modifiés pour l’instant',
    }),
    ended: counted({ one: '# est terminé', other: '# sont terminés' }),
    checking: counted({
      one: '# appel pas encore vérifié. Il le sera avant tout envoi',
      other: '# appels pas encore vérifiés. Chacun le sera avant tout envoi',
    }),
  },
  alreadySo: {
    stop: counted({ one: '# est déjà en pause', other: '# sont déjà en pause' }),
    pause: counted({ one: '# est déjà en pause', other: '# sont déjà en pause' }),
    resume: counted({ one: '# est déjà enregistré', other: '# sont déjà enregistrés' }),
  },
  takes: (ms) => `Durée estimée : ${wait(ms)}.`,
  confirmButton: {
    stop: counted({ one: 'Arrêter # enregistrement', other: 'Arrêter # enregistrements' }),
    pause: counted({ one: 'Suspendre # enregistrement', other: 'Suspendre # enregistrements' }),
    resume: counted({ one: 'Reprendre # enregistrement', other: 'Reprendre # enregistrements' }),
  },
  leaveUnchanged: 'Annuler',

  progress: {
    stop: 'Arrêt des enregistrements…',
    pause: 'Mise en pause des enregistrements…',
    resume: 'Reprise des enregistrements…',
  },
  of: (settled, total) => `${number(settled)} sur ${number(total)}`,
  rate: (perMinute) => `${number(perMinute)} par minute`,
  left: (ms) => `encore ${wait(ms)}`,
  waitingFor: (seconds) => `Genesys Cloud limite les requêtes. Suite dans ${seconds} s`,
  cancel: 'Annuler',
  cancelling: 'Annulation… Les requêtes déjà envoyées se terminent.',
  held: {
    title: 'Vous êtes déconnecté',
    what: 'Rien n’est envoyé tant que vous n’êtes pas reconnecté.',
    next: 'Connectez-vous pour continuer.',
  },

  unfinishedRun: (settled, total) => ({
    title: 'La dernière action groupée a été interrompue',
    what: `${number(settled)} appels sur ${number(total)} étaient traités à la fermeture de cette page.`,
    next: 'Le tableau montre l’état actuel de chaque appel. Relancez l’action pour les autres ; ce qui est fait ne change pas.',
  }),
  ended: {
    finished: {
      stop: 'Arrêt terminé',
      pause: 'Mise en pause terminée',
      resume: 'Reprise terminée',
    },
    cancelled: { stop: 'Arrêt annulé', pause: 'Mise en pause annulée', resume: 'Reprise annulée' },
    failed: {
      stop: 'Arrêt interrompu',
      pause: 'Mise en pause interrompue',
      resume: 'Reprise interrompue',
    },
  },
  done: { stop: 'Arrêtés', pause: 'Mis en pause', resume: 'Repris' },
  alreadyDone: { stop: 'Rien à arrêter', pause: 'Déjà en pause', resume: 'Déjà enregistrés' },
  outcomes: {
    notRecorded: 'Non enregistrés',
    pausedInstead: 'Mis en pause au lieu d’arrêtés',
    gone: 'Appel terminé',
    notPossible: 'Impossible',
    notPermitted: 'Non autorisé',
    failed: 'Échec',
    notTried: 'Non traité',
  },
  sum: counted({ one: '# appel au total', other: '# appels au total' }),
  retry: counted({ one: 'Réessayer # appel', other: 'Réessayer # appels' }),
  saveCsv: 'Enregistrer en CSV',
  saveJson: 'Enregistrer en JSON',
  closeReport: 'Fermer le rapport',
  fileName: (queue) => `enregistrement de ${queue}`,
};
