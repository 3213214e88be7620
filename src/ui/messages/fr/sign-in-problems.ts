import { tellSignInProblems } from '../../../i18n/format-sign-in-problem.ts';

export const signInProblem = tellSignInProblems({
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
});
