import type { SetupTexts } from '../../messages.ts';

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
    title: 'Cette page est affichée dans une page inconnue',
    what: (origin) =>
      `${origin} n’appartient pas à Genesys Cloud et ne figure pas dans config.json : personne n’est donc connecté.`,
    next: `Si vous ne connaissez pas cette page, quittez-la. Sinon, demandez à votre administrateur de l’ajouter à config.json et à l’en-tête frame-ancestors. ${reload}`,
  },
  unknownRegion: {
    title: 'Cette région est inconnue',
    what: (value) => `« ${value} » n’est pas une région connue de cette version.`,
    next: 'Demandez à votre administrateur d’installer la dernière version de cette application. Si l’URL de l’intégration contient la région elle-même, il faut y mettre {{gcTargetEnv}} à la place.',
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
};
