import type { InstallMessages } from '../../install-messages.ts';
import { countingIn } from '../../plural.ts';
import { checkMessages } from './check.ts';

const { number } = countingIn('fr');
const steps = (count: number): string => (count === 1 ? '1 étape' : `${number(count)} étapes`);

export const installMessages: InstallMessages = {
  title: 'Installer Recording Control',
  framed: {
    title: 'Ouvrez cette page dans son propre onglet',
    what: 'Elle modifie votre organisation et ne fonctionne donc pas intégrée à une autre page.',
    next: 'Ouvrir l’adresse dans un nouvel onglet.',
  },
  notSecure: {
    title: 'Ouvrez cette page en https',
    what: 'Genesys Cloud ne fonctionne qu’avec des pages servies en https.',
    next: 'Ouvrir l’adresse en https.',
  },
  connect: {
    heading: 'Connectez votre organisation',
    intro:
      'Pour vous connecter, cette page a besoin d’un client OAuth. Dans Admin > Integrations > OAuth, choisissez « Add client » et saisissez :',
    appName: 'App Name',
    grant: 'Grant Types',
    uri: 'Authorized redirect URIs',
    scopes: 'Scope',
    onlyYours:
      'Enregistrez-le, puis saisissez son Client ID ci-dessous. Seule cette page l’utilise : supprimez-le quand vous avez terminé.',
    compare: 'Comparez le client dans Admin avec les champs ci-dessous, puis reconnectez-vous.',
    copy: 'Copier',
    copied: 'Copié',
    region: 'Région',
    clientId: 'Client ID',
    badClientId: 'Saisissez le Client ID que Genesys Cloud affiche pour le client.',
  },
  loading: 'Chargement des données de votre organisation…',
  choose: {
    heading: 'Que faut-il installer ?',
    installed:
      'Déjà installé. Voici les réglages actuels : modifiez-les, ou vérifiez-les avec « Afficher le plan ».',
    agents: 'Groupes d’agents',
    agentsHint: 'Ils voient le widget sur leurs appels et peuvent contrôler l’enregistrement.',
    supervisors: 'Groupes de superviseurs',
    supervisorsHint: 'Ils voient la page de la file d’attente. Sans groupe, elle reste inchangée.',
    search: 'Rechercher des groupes',
    chosen: (count) => `Sélection : ${number(count)}`,
    more: (shown, all) =>
      `${number(shown)} groupes affichés sur ${number(all)}. Utilisez la recherche pour trouver les autres.`,
    queues: 'Uniquement sur les appels de ces files d’attente',
    queuesHint: 'Un nom par ligne. Vide : toutes les files.',
    name: 'Nom du widget',
    nameHint: 'Vide : « Call recording », traduit.',
    languages: 'Langues du nom',
    plan: 'Afficher le plan',
    noGroup: 'Sélectionnez au moins un groupe d’agents.',
  },
  plan: {
    heading: 'Plan',
    nothing: 'Rien à modifier.',
    summary: (count) =>
      `${steps(count)}. Rien ne change avant que vous ne choisissiez « Appliquer ».`,
    toConfig: 'Vérifier config.json',
    apply: 'Appliquer',
    back: 'Retour',
    added: 'Ajouté :',
    removed: 'Retiré :',
    field: (name) => `${name} :`,
  },
  fields: {
    role: { permissions: 'Autorisations', description: 'Description' },
    client: {
      description: 'Description',
      authorizedGrantType: 'Grant Types',
      registeredRedirectUri: 'Authorized redirect URIs',
      scope: 'Scope',
      accessTokenValiditySeconds: 'Durée du jeton (en secondes)',
      state: 'Statut',
    },
    integration: {
      name: 'Nom',
      notes: 'Remarques',
      url: "URL de l'application",
      sandbox: "Options de sandbox de l'iframe",
      permissions: "Politique d'autorisations de l'iframe",
      communicationTypeFilter: 'Filtre par type de communication',
      queueIdFilterList: "Filtre par file d'attente",
      groups: 'Filtre par groupe',
      displayType: "Type d'application",
      featureCategory: "Catégorie de l'application",
      lifecycle: 'Cycle de vie',
      icon: 'Icône',
      monochromicIcon: 'Icône monochrome',
      i10n: 'Nom',
      state: 'Statut',
    },
  },
  values: { on: 'activé', off: 'désactivé', active: 'Actif', inactive: 'Inactif' },
  steps: {
    createRole: (name) => `Créer le rôle « ${name} »`,
    changeRole: (name) => `Ajouter des autorisations au rôle « ${name} »`,
    grantRole: (name, group) => `Attribuer le rôle « ${name} » au groupe « ${group} »`,
    createClient: (name) => `Créer le client OAuth « ${name} »`,
    changeClient: (name) => `Modifier le client OAuth « ${name} »`,
    createIntegration: (name) => `Créer l’intégration « ${name} »`,
    configureIntegration: (name) => `Configurer l’intégration « ${name} »`,
    enableIntegration: (name) => `Activer l’intégration « ${name} »`,
  },
  things: {
    role: (name) => `Rôle « ${name} »`,
    client: (name) => `Client OAuth « ${name} »`,
    integration: (name) => `Intégration « ${name} »`,
  },
  remarks: {
    groupTakesNoRoles: (group, role) =>
      `Le groupe « ${group} » n’accepte pas de rôles. Attribuez « ${role} » à ses membres ou activez « Group can be assigned roles » dans Admin > Directory > Groups.`,
    unknownPermission: (permission, role) =>
      `L’autorisation ${permission} n’existe pas dans cette organisation. « ${role} » ne la comprend pas.`,
    keepsRole: (group, role) =>
      `Le groupe « ${group} » conserve le rôle « ${role} ». S’il n’est plus nécessaire, retirez-le dans Admin > Directory > Groups.`,
    otherDivision: (group, role) =>
      `Le groupe « ${group} » n’a le rôle « ${role} » que dans d’autres divisions. Si le rôle doit s’appliquer à tous les appels, ajoutez la division Home dans Admin > Directory > Groups.`,
    adopted: (thing) =>
      `Déjà présent : ${thing}. Il est utilisé, et conservé lors de la désinstallation.`,
  },
  rights: {
    'authorization:grant:add': 'Attribuer les rôles à vos groupes',
    'authorization:role:add': 'Créer les rôles des agents et des superviseurs',
    'authorization:role:delete': 'Supprimer ces rôles lors de la désinstallation',
    'authorization:role:edit': 'Ajouter des autorisations à un rôle existant',
    'authorization:role:view': 'Voir les rôles existants',
    'integrations:integration:add': 'Ajouter le widget et la page de la file d’attente',
    'integrations:integration:delete':
      'Supprimer le widget et la page de la file d’attente lors de la désinstallation',
    'integrations:integration:edit':
      'Configurer et activer le widget et la page de la file d’attente',
    'integrations:integration:view': 'Voir les intégrations existantes',
    'oauth:client:add':
      'Créer les clients OAuth avec lesquels agents et superviseurs se connectent',
    'oauth:client:delete': 'Supprimer ces clients OAuth lors de la désinstallation',
    'oauth:client:edit': 'Compléter un client OAuth, ou le désactiver avant de le supprimer',
    'oauth:client:view': 'Voir les clients OAuth existants',
  },
  problems: {
    rightsMissing:
      'Il vous manque ces autorisations. Ajoutez-les à l’un de vos rôles dans Admin > People & Permissions > Roles / Permissions, puis vérifiez à nouveau :',
    notPermitted: (names) =>
      `Il vous manque l’autorisation ${names}. Ajoutez-la à l’un de vos rôles dans Admin > People & Permissions > Roles / Permissions, puis réessayez.`,
    scopeMissing: (names) =>
      `Il manque le scope ${names} au client OAuth de cette page. Ajoutez-le dans Admin > Integrations > OAuth, puis déconnectez-vous et reconnectez-vous.`,
    groupsMissing: (names) => `Ces groupes n’existent plus : ${names}`,
    queuesMissing: (names) => `Aucune file d’attente ne porte ce nom : ${names}`,
    ambiguousNames: (names) => `Plusieurs portent ce nom : ${names}. Renommez-en un.`,
    implicitClient: (name) =>
      `Le client OAuth « ${name} » utilise l’octroi implicite, qui ne peut pas être modifié. Renommez-le ou supprimez-le dans Admin > Integrations > OAuth.`,
    otherGrant: (name) =>
      `Le client OAuth « ${name} » a un autre type d’octroi. Renommez-le dans Admin > Integrations > OAuth.`,
    unknownFields: (name, fields) =>
      `Les intégrations de cette organisation ne connaissent pas ${fields} de « ${name} ». Ouvrez un ticket.`,
    samePage: (names) =>
      `Plusieurs intégrations affichent cette page : ${names}. Dans Admin > Integrations, supprimez-les ou désactivez-les toutes sauf une.`,
    otherPage: (name, url) =>
      `L’intégration « ${name} » affiche une autre page : ${url}. Renommez-la dans Admin > Integrations, ou saisissez-y l’adresse de cette page.`,
    ambiguous: (thing) =>
      `Présent plusieurs fois : ${thing}. Renommez ceux qui doivent rester inchangés.`,
    signedOut: 'Votre session a expiré. Reconnectez-vous ; vos choix sont conservés.',
    changedElsewhere:
      'Quelqu’un d’autre l’a modifié ou supprimé au même moment. Réessayez : un nouveau plan sera établi.',
    tooSlow: 'Genesys Cloud a mis trop de temps à répondre. Réessayez pour continuer.',
    persistent: (what) =>
      `${what} Réessayez. Si cela se reproduit, contactez le support Genesys Cloud.`,
    notConfirmed:
      'Genesys Cloud a accepté la modification, mais ne l’affiche pas. Vérifiez dans Admin.',
  },
  refusals: {
    'max.integrations.reached':
      'Votre organisation a atteint le nombre maximal d’intégrations. Supprimez-en une dans Admin > Integrations.',
    'auth.too.many.clients':
      'Votre organisation a atteint le nombre maximal de clients OAuth. Supprimez-en un dans Admin > Integrations > OAuth.',
    'version.conflict':
      'Quelqu’un d’autre modifie la même intégration. Patientez un instant, puis réessayez.',
    'cannot.delete.client':
      'Un client OAuth actif ne peut pas être supprimé. Désactivez-le dans Admin.',
  },
  applying: {
    heading: 'En cours…',
    progress: (done, total) => `Étape ${number(done)} sur ${number(total)}`,
    waiting: (seconds) =>
      `Trop de requêtes vers Genesys Cloud : reprise dans ${number(seconds)} s.`,
  },
  stopped: {
    heading: 'Interrompu',
    done: 'Fait',
    left: 'Reste à faire',
    again: 'Réessayer',
  },
  result: {
    heading: 'Installé',
    config: 'Copiez ceci dans config.json, dans le dossier des pages :',
    download: 'Télécharger',
    checkAgain: 'Vérifier config.json à nouveau',
    verdicts: {
      right: 'config.json est correct. Les agents peuvent commencer.',
      cached:
        'Le nouveau config.json est sur le serveur, mais un cache fournit encore l’ancien. Videz le cache, puis vérifiez à nouveau.',
      other:
        'Le serveur fournit un autre config.json. Remplacez-le par celui-ci, puis vérifiez à nouveau.',
      missing:
        'Le serveur ne fournit aucun config.json lisible. Déposez celui-ci, puis vérifiez à nouveau.',
    },
    leftOut: {
      absent: (ids) =>
        `Le config.json du serveur indique des clients OAuth absents de cette organisation (d’une autre organisation, ou supprimés) : ${ids}. Ils ne figurent plus ci-dessous.`,
      noPkce: (ids) =>
        `Ces clients OAuth ne permettent pas la connexion avec PKCE et ne figurent plus ci-dessous : ${ids}. Pour conserver leur page, installez-la aussi.`,
    },
    reminder:
      'Quand vous avez terminé, supprimez le client OAuth de cette page dans Admin > Integrations > OAuth.',
  },
  undo: {
    open: 'Désinstaller…',
    heading: 'Désinstaller',
    what: 'Les éléments suivants seront supprimés. Les agents et superviseurs ne verront plus les pages :',
    left: 'Ces éléments sont conservés, car il n’est pas certain que l’installateur les ait créés. Supprimez-les dans Admin s’ils ne servent plus :',
    nothing: 'Rien à supprimer.',
    apply: 'Supprimer',
    deleted: 'Supprimé',
    doneHeading: 'Désinstallé',
    done: 'Supprimé. Il reste à retirer les pages du serveur.',
  },
  check: checkMessages,
};
