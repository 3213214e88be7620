import type { SignInProblem } from '../../../genesys/problem.ts';
import type { ProblemWords } from '../messages.ts';

/** What to do when a sign-in brought no access. */
export function signInProblem(problem: SignInProblem): ProblemWords {
  switch (problem.kind) {
    case 'refused':
      return {
        title: 'Genesys Cloud a refusé la connexion',
        what: problem.description ?? problem.error,
        next: `Réessayez. Si cela persiste, demandez à votre administrateur de vérifier le client OAuth dans Admin > Integrations > OAuth (« ${problem.error} »).`,
      };
    case 'notOurs':
      return {
        title: 'La connexion a été interrompue',
        what: 'La réponse provient d’une connexion qui n’a pas commencé sur cette page.',
        next: 'Connectez-vous d’ici.',
      };
    case 'popupBlocked':
      return {
        title: 'La fenêtre de connexion a été bloquée',
        what: 'Votre navigateur ne laisse pas cette page ouvrir de fenêtre.',
        next: 'Autorisez les fenêtres contextuelles pour cette page, puis connectez-vous.',
      };
    case 'popupLeft':
      return {
        title: 'La connexion n’a pas abouti',
        what: 'La fenêtre de connexion a été fermée, ou deux minutes se sont écoulées.',
        next: 'Reconnectez-vous et terminez dans la fenêtre.',
      };
    case 'triedBefore':
      return {
        title: 'Connectez-vous pour continuer',
        what: 'La connexion automatique n’a pas fonctionné.',
        next: 'Connectez-vous vous-même. En cas de nouvel échec, votre navigateur bloque peut-être les cookies de cette page.',
      };
    case 'failed':
      return {
        title: 'La connexion a échoué',
        what: problem.reason,
        next: 'Réessayez dans une minute. Si cela persiste, prévenez votre administrateur.',
      };
  }
}
