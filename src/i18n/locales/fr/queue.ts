import { countingIn } from '../../plural.ts';
import type { QueueMessages } from '../../messages.ts';

const { number, counted, wait } = countingIn('fr');

export const queueMessages: QueueMessages = {
  title: 'Enregistrement d’une file d’attente',
  chooseQueue: 'Choisissez une file d’attente',
  searchQueues: 'Rechercher par nom',
  loadingQueues: 'Chargement des files d’attente…',
  queues: counted({ one: '# file d’attente', other: '# files d’attente' }),
  firstQueues: (shown, total) =>
    `Les ${number(shown)} premières files d’attente sur ${number(total)}. Précisez le nom.`,
  unreadQueues: (read, total) =>
    `Seules les ${number(read)} premières files d’attente sur ${number(total)} ont pu être chargées.`,
  noQueue: (name) => `Aucune file d’attente n’a « ${name} » dans son nom.`,
  noQueues: {
    title: 'Aucune file d’attente à choisir',
    what: 'Genesys Cloud ne vous montre aucune file d’attente.',
    next: 'Demandez à votre administrateur l’accès à la division de vos files d’attente.',
  },
  otherQueue: 'Autre file d’attente',
  unnamedQueue: 'File d’attente sans nom',

  searching: 'Recherche des appels…',
  searchingFound: (found, about) =>
    `Recherche des appels… ${number(found)} sur environ ${number(about)}`,
  calls: counted({ one: '# appel', other: '# appels' }),
  firstCalls: (read, about) =>
    `Seuls les ${number(read)} premiers appels sur environ ${number(about)} ont été trouvés.`,
  noCalls: 'Aucun appel dans cette file d’attente en ce moment. Les nouveaux apparaissent ici.',
  searchAgain: 'Rechercher à nouveau',
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
    select: 'Sélectionné',
    agent: 'Agent',
    since: 'Depuis',
    status: 'État',
    recorders: 'Enregistreurs',
  },
  tableName: (queue) => `Appels de ${queue}`,
  waitingForAgent: 'Attend un agent',
  live: 'En direct',
  notChecked: 'Pas encore vérifié',
  unread: 'Vérification impossible',
  keys: 'Espace sélectionne, Maj avec les flèches sélectionne une plage, Ctrl+A sélectionne tout.',
  chosen: counted({ one: '# sélectionné', other: '# sélectionnés' }),
  selectAll: 'Tout sélectionner',
  actOnChosen: {
    stop: counted({ other: 'Arrêter (#)' }),
    pause: counted({ other: 'Mettre en pause (#)' }),
    resume: counted({ other: 'Reprendre (#)' }),
  },
  actOnAll: {
    stop: counted({ other: 'Tout arrêter (#)' }),
    pause: counted({ other: 'Tout mettre en pause (#)' }),
    resume: counted({ other: 'Tout reprendre (#)' }),
  },

  confirm: {
    stop: counted({
      one: 'Arrêter l’enregistrement de # appel ?',
      other: 'Arrêter l’enregistrement de # appels ?',
    }),
    pause: counted({
      one: 'Mettre en pause l’enregistrement de # appel ?',
      other: 'Mettre en pause l’enregistrement de # appels ?',
    }),
    resume: counted({
      one: 'Reprendre l’enregistrement de # appel ?',
      other: 'Reprendre l’enregistrement de # appels ?',
    }),
  },
  willHappen: {
    stop: 'Les enregistrements sont arrêtés là où Genesys Cloud le permet, sinon mis en pause. Un enregistrement selon la politique ne peut être que mis en pause. Un extrait ne peut pas être mis en pause et peut continuer.',
    pause:
      'Les enregistrements restent en pause jusqu’à ce que quelqu’un les reprenne. Les extraits ne peuvent pas être mis en pause.',
    resume:
      'Les enregistrements en pause continuent. Les appels qui ne sont pas en pause restent tels quels.',
  },
  ofThese: {
    stoppable: counted({
      one: '# appel enregistré par une personne',
      other: '# appels enregistrés par une personne',
    }),
    onlyPausable: counted({
      one: '# appel enregistré selon la politique',
      other: '# appels enregistrés selon la politique',
    }),
    paused: counted({ one: '# appel en pause', other: '# appels en pause' }),
    notRecorded: counted({ one: '# appel non enregistré', other: '# appels non enregistrés' }),
    notChecked: counted({
      one: '# appel pas encore vérifié : il l’est avant tout envoi',
      other: '# appels pas encore vérifiés : chacun l’est avant tout envoi',
    }),
  },
  takes: (ms) => `Cela prend environ ${wait(ms)}.`,
  confirmButton: {
    stop: counted({ one: 'Arrêter # appel', other: 'Arrêter # appels' }),
    pause: counted({ one: 'Mettre # appel en pause', other: 'Mettre # appels en pause' }),
    resume: counted({ one: 'Reprendre # appel', other: 'Reprendre # appels' }),
  },
  leaveUnchanged: 'Laisser tel quel',

  progress: { stop: 'Arrêt en cours…', pause: 'Mise en pause…', resume: 'Reprise…' },
  of: (settled, total) => `${number(settled)} sur ${number(total)}`,
  rate: (perMinute) => `${number(perMinute)} par minute`,
  left: (ms) => `encore ${wait(ms)}`,
  waitingFor: (seconds) => `Genesys Cloud demande d’attendre : suite dans ${seconds} s`,
  cancel: 'Annuler',
  cancelling: 'Annulation : attente de ce qui est déjà envoyé…',
  held: {
    title: 'Vous êtes déconnecté',
    what: 'Rien n’est envoyé avant votre reconnexion.',
    next: 'Connectez-vous pour continuer.',
  },

  unfinishedRun: (settled, total) => ({
    title: 'La dernière opération a été interrompue',
    what: `Quand cette page a été quittée, ${number(settled)} appels sur ${number(total)} avaient leur résultat.`,
    next: 'Le tableau montre chaque appel tel qu’il est maintenant. Relancez la commande pour les autres : ce qui est déjà fait reste tel quel.',
  }),
  ended: { finished: 'Terminé', cancelled: 'Annulé', failed: 'Interrompu' },
  outcomes: {
    done: 'Fait',
    pausedInstead: 'En pause au lieu d’arrêtés',
    alreadyDone: 'Rien à faire',
    gone: 'Terminés entre-temps',
    notPossible: 'Impossible',
    notPermitted: 'Non autorisé',
    failed: 'Échec',
    notTried: 'Non fait',
  },
  sum: counted({ one: '# appel au total', other: '# appels au total' }),
  retry: counted({ one: 'Réessayer # appel', other: 'Réessayer # appels' }),
  saveCsv: 'Enregistrer en CSV',
  saveJson: 'Enregistrer en JSON',
  closeReport: 'Fermer le rapport',
  fileName: (queue) => `enregistrement de ${queue}`,
};
