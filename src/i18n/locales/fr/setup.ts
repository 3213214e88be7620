import type { SetupTexts, SignInTexts } from '../../messages.ts';

const wrongFile = 'Problème dans le fichier de configuration';
const reload = 'Rechargez ensuite cette page.';

export const setupTexts: SetupTexts = {
  badAddress: {
    title: 'Problème dans l’URL de l’intégration',
    next: 'Demandez à votre administrateur d’ouvrir, dans Admin > Integrations, les propriétés de cette intégration et d’y saisir cette Application URL :',
  },
  badValues: {
    unfilledPlaceholder: (parameter) =>
      `Genesys Cloud n’a pas renseigné « ${parameter} ». Le paramètre est peut-être mal orthographié, ou ce type d’intégration ne le prend pas en charge.`,
    badConversationId: (value) => `« ${value} » n’est pas l’identifiant d’une conversation.`,
    strangeHost: (value) => `« ${value} » n’est pas une adresse de Genesys Cloud.`,
  },
  strangeEmbedder: {
    title: 'Cette page est intégrée dans un site non autorisé',
    what: (origin) =>
      `${origin} n’appartient pas à Genesys Cloud et ne figure pas dans config.json : la connexion est donc bloquée.`,
    next: `Si vous ne reconnaissez pas ce site, fermez cette page. Sinon, demandez à votre administrateur de l’ajouter à config.json et à l’en-tête frame-ancestors. ${reload}`,
  },
  unknownRegion: {
    title: 'Région inconnue',
    what: (value) => `La région « ${value} » n’est pas prise en charge par cette version.`,
    next: 'Demandez à votre administrateur d’installer la dernière version de cette application. Si l’URL contient une région fixe, remplacez-la par {{gcTargetEnv}}.',
  },
  configMissing: {
    title: 'Fichier de configuration introuvable',
    what: (status) => `config.json n’a pas pu être chargé (${status ?? 'aucune réponse'}).`,
    next: `Demandez à votre administrateur de placer config.json à côté de cette page, avec l’identifiant de votre client OAuth. ${reload}`,
  },
  configNotJson: {
    title: wrongFile,
    what: 'config.json n’est pas un JSON valide.',
    next: `Demandez à votre administrateur de chercher une virgule ou un guillemet manquant. Le plus petit fichier qui fonctionne figure ci-dessous. ${reload}`,
  },
  badConfig: {
    title: wrongFile,
    what: 'config.json contient des erreurs :',
    next: `Demandez à votre administrateur de corriger ces entrées. ${reload}`,
  },
  mistakes: {
    missing: 'est absent',
    unknownKey: 'n’est pas un paramètre connu',
    oneOf: (allowed) => `doit être l’une de ces valeurs : ${allowed}`,
    object: 'doit être un objet : {…}',
    seconds: (allowed) => `doit être un nombre entier de secondes, de 0 à ${allowed}`,
    language: 'doit être une langue, par exemple fr ou pt-BR',
    consentText: 'doit être ce que l’agent annonce ou demande au client',
    domain: 'doit être un domaine de Genesys Cloud, par exemple mypurecloud.ie',
    clientId: 'doit être l’identifiant d’un client OAuth',
    clientIdsOfPages:
      'doit être l’identifiant d’un client OAuth, ou un par page : {"agent": …, "queue": …, "setup": …}',
    clientIdsOfRegions: 'doit être l’identifiant d’un client OAuth, ou un par région',
    host: 'doit être un nom d’hôte',
    port: 'doit être un numéro de port',
    path: 'doit être un chemin',
    origin: 'doit être une origine, par exemple https://crm.example.com',
    origins: 'doit être une liste d’origines : ["https://crm.example.com"]',
    httpOnlyLocally: 'ne peut être "http" que pour un hôte de cette machine',
    needsGateway:
      'ne peut être "recordings" qu’avec un "gateway" qui offre cette API : Genesys Cloud ne l’a pas',
    needsConversations: 'ne peut être "required" qu’avec "api": "conversations"',
  },
};

export const signInTexts: SignInTexts = {
  refused: {
    title: 'Genesys Cloud a refusé la connexion',
    next: (error) =>
      `Réessayez. Si le problème persiste, demandez à votre administrateur de vérifier le client OAuth dans Admin > Integrations > OAuth (« ${error} »).`,
  },
  notOurs: {
    title: 'Connexion interrompue',
    what: 'La réponse correspond à une connexion qui n’a pas été lancée depuis cette page.',
    next: 'Connectez-vous depuis cette page.',
  },
  popupBlocked: {
    title: 'La fenêtre de connexion a été bloquée',
    what: 'Il manque allow-popups dans les Iframe Sandbox Options de l’intégration, ou votre navigateur bloque les fenêtres contextuelles.',
    next: 'Demandez à votre administrateur d’ajouter allow-popups dans Admin > Integrations. S’il y est déjà, autorisez les fenêtres contextuelles pour cette page, puis connectez-vous.',
  },
  popupLeft: {
    title: 'La connexion n’a pas abouti',
    what: 'La connexion n’a pas été terminée en deux minutes.',
    next: 'Reconnectez-vous et allez jusqu’au bout dans la fenêtre.',
  },
  takesLong: {
    title: 'Connexion…',
    what: 'Cela prend plus de temps que d’habitude.',
    next: 'Patientez un instant ou connectez-vous ici.',
  },
  triedBefore: {
    title: 'Connectez-vous pour continuer',
    what: 'La connexion automatique a échoué.',
    next: 'Connectez-vous manuellement. Si cela échoue aussi, votre navigateur bloque peut-être les cookies de cette page.',
  },
  unreachable: {
    title: 'Page de connexion de Genesys Cloud injoignable',
    what: 'Elle ne répond pas ou est en panne.',
    next: 'Vérifiez votre réseau, puis connectez-vous.',
  },
  noToken: {
    title: 'Connecté, mais sans accès',
    what: 'Genesys Cloud vous a connecté, mais sans donner à cette page un accès valide.',
    next: 'Reconnectez-vous. Si le problème persiste, contactez votre administrateur.',
  },
  stillValid: {
    title: 'Vous n’êtes déconnecté que de cette page',
    what: 'Genesys Cloud n’a pas pu être prévenu.',
    next: (time) =>
      `L’accès prend fin à ${time}. D’ici là, fermez ce navigateur ou ne laissez personne d’autre l’utiliser.`,
  },
  failed: {
    title: 'Échec de la connexion',
    next: 'Réessayez dans une minute. Si le problème persiste, contactez votre administrateur.',
  },
};
