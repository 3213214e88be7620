import type { SignInProblem } from '../../../genesys/problem.ts';
import type { ProblemWords } from '../messages.ts';

/** What to do when a sign-in brought no access. */
export function signInProblem(problem: SignInProblem): ProblemWords {
  switch (problem.kind) {
    case 'refused':
      return {
        title: 'O Genesys Cloud recusou o acesso',
        what: problem.description ?? problem.error,
        next: `Tente novamente. Se continuar assim, peça ao administrador que verifique o cliente OAuth em Admin > Integrations > OAuth (“${problem.error}”).`,
      };
    case 'notOurs':
      return {
        title: 'O acesso foi interrompido',
        what: 'A resposta pertence a um acesso que não começou nesta página.',
        next: 'Entre a partir daqui.',
      };
    case 'popupBlocked':
      return {
        title: 'A janela de acesso foi bloqueada',
        what: 'Seu navegador não permite que esta página abra uma janela.',
        next: 'Permita pop-ups para esta página e depois entre.',
      };
    case 'popupLeft':
      return {
        title: 'O acesso não foi concluído',
        what: 'A janela de acesso foi fechada ou dois minutos se passaram.',
        next: 'Entre novamente e conclua na janela.',
      };
    case 'triedBefore':
      return {
        title: 'Entre para continuar',
        what: 'O acesso automático não funcionou.',
        next: 'Entre manualmente. Se falhar de novo, seu navegador pode estar bloqueando os cookies desta página.',
      };
    case 'failed':
      return {
        title: 'Não foi possível entrar',
        what: problem.reason,
        next: 'Tente novamente em um minuto. Se continuar assim, avise o administrador.',
      };
  }
}
