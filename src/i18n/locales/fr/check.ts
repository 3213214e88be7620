import type { CheckMessages } from '../../install-messages.ts';
import { countingIn } from '../../plural.ts';

const { number } = countingIn('fr');

const todos = {
  headers: 'Comparez les en-têtes de votre serveur avec docs/hosting.md.',
  oauth: 'Complétez le client OAuth dans Admin > Integrations > OAuth, ou réinstallez.',
  roles:
    'Complétez le rôle dans Admin > People & Permissions > Roles / Permissions et attribuez-le à un groupe, ou réinstallez. Les autorisations peuvent aussi provenir d’autres rôles.',
  integrations:
    'Ajoutez ou complétez l’intégration dans Admin > Integrations, ou réinstallez. docs/install.md indique chaque champ.',
  report: 'Joignez ce rapport à un ticket.',
};

export const checkMessages: CheckMessages = {
  open: 'Vérifier cette organisation',
  heading: 'Est-ce que cela fonctionne ici ?',
  intro:
    'La vérification ne change rien. Elle ouvre un canal de notification, qui expire en moins d’un jour.',
  conversation: 'Conversation ID d’un appel en cours (facultatif)',
  conversationHint:
    'Permet de vérifier que les appels de cette organisation ont le format attendu.',
  badConversation:
    'Saisissez l’ID affiché dans l’adresse de l’interaction, ou laissez le champ vide.',
  start: 'Lancer la vérification',
  again: 'Vérifier à nouveau',
  has: 'Déjà présents :',
  report:
    'Le rapport ne contient ni noms, ni numéros de téléphone, ni jetons ; vous pouvez le joindre à un ticket.',
  copyReport: 'Copier le rapport',
  copied: 'Copié',
  download: 'Télécharger le rapport',
  back: 'Retour',
  progress: (done, total) => `Vérification… ${number(done)} sur ${number(total)}`,
  unexpected:
    'Une erreur inattendue s’est produite. Réessayez. Si elle se reproduit, ouvrez un ticket.',
  verdicts: {
    ok: 'OK',
    hint: 'Recommandation',
    problem: 'À corriger',
    unknown: 'Non vérifié',
  },
  findings: {
    'host.pages': {
      what: 'Le serveur fournit les pages',
      todo: 'Déposez tout le contenu de dist/ dans le dossier des pages.',
    },
    'host.query': {
      what: 'Le serveur conserve la chaîne de requête quand il retire .html',
      todo: 'Les redirections doivent conserver la chaîne de requête, qui contient la réponse de connexion. Sinon, désactivez-les.',
    },
    'host.missing': {
      what: 'Les fichiers absents renvoient 404',
      todo: 'Désactivez la réponse par une page (« single-page app ») : un ancien script recevrait du HTML.',
    },
    'host.framing': { what: 'Seul Genesys Cloud peut intégrer les pages', todo: todos.headers },
    'host.policy': { what: 'Les pages ont une politique de sécurité stricte', todo: todos.headers },
    'host.caching': { what: 'Les caches ne gardent que les scripts', todo: todos.headers },
    'host.compression': { what: 'Les scripts sont compressés', todo: 'Activez gzip ou Brotli.' },
    'host.opener': {
      what: 'La fenêtre de connexion retrouve la page qui l’a ouverte',
      todo: 'N’envoyez pas cet en-tête pour signed-in.html.',
    },
    'config.valid': {
      what: 'config.json est valide',
      todo: 'Corrigez les clés indiquées. La page des agents les affiche en entier ; docs/configuration.md les liste toutes.',
    },
    'config.cached': {
      what: 'Aucun cache ne garde un ancien config.json',
      todo: 'Videz le cache et servez config.json avec Cache-Control: no-cache.',
    },
    'config.grant': {
      what: 'Les pages se connectent avec PKCE',
      todo: 'L’octroi implicite laisse un jeton utilisable dans l’historique du navigateur, et Genesys Cloud y met fin en 2027. Installez un client avec PKCE.',
    },
    'signIn.agent': { what: 'Les agents peuvent se connecter', todo: todos.oauth },
    'signIn.queue': { what: 'Les superviseurs peuvent se connecter', todo: todos.oauth },
    'role.agent': { what: 'Le rôle des agents a les autorisations', todo: todos.roles },
    'role.queue': { what: 'Le rôle des superviseurs a les autorisations', todo: todos.roles },
    'integration.agent': { what: 'Le widget des agents est installé', todo: todos.integrations },
    'integration.queue': {
      what: 'La page de la file d’attente est installée',
      todo: todos.integrations,
    },
    'queue.absent': {
      what: 'La page de la file d’attente n’est pas installée',
      todo: 'Si les superviseurs en ont besoin, relancez l’installation et choisissez leurs groupes.',
    },
    'notifications.channel': {
      what: 'On peut s’abonner aux notifications',
      todo: 'Vérifiez l’autorisation Routing > Queue > View et le scope notifications.',
    },
    'notifications.beat': {
      what: 'Le service de notifications est joignable',
      todo: 'Autorisez les WebSockets (wss) sur le réseau et son proxy.',
    },
    'call.flat': { what: 'Un appel d’agent a le format attendu', todo: todos.report },
    'call.nested': {
      what: 'Un appel vu par les superviseurs a le format attendu',
      todo: todos.report,
    },
  },
  details: {
    absent: 'introuvable',
    'granted to nobody': 'attribué à personne',
    'name (another page)': 'nom (affiche une autre page)',
    several: 'il y en a plusieurs',
    'configuration (not readable)': 'configuration (illisible)',
  },
  conclusions: {
    works: 'Tout ce qui a été vérifié fonctionne ici.',
    unclear: 'Aucune erreur trouvée, mais certains points n’ont pas pu être vérifiés.',
    problems: 'Cela ne fonctionne pas encore ici : corrigez les points signalés.',
    signedOut: 'La connexion a été refusée ; seul le serveur a été vérifié.',
  },
};
