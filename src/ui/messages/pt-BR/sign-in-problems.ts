import { tellSignInProblems } from '../../../i18n/format-sign-in-problem.ts';

export const signInProblem = tellSignInProblems({
  refused: {
    title: 'O Genesys Cloud recusou o acesso',
    next: (error) =>
      `Tente novamente. Se continuar assim, peça ao administrador que verifique o cliente OAuth em Admin > Integrations > OAuth (“${error}”).`,
  },
  notOurs: {
    title: 'O acesso foi interrompido',
    what: 'A resposta pertence a um acesso que não começou nesta página.',
    next: 'Entre a partir daqui.',
  },
  popupBlocked: {
    title: 'A janela de acesso foi bloqueada',
    what: 'Seu navegador não permite que esta página abra uma janela.',
    next: 'Permita pop-ups para esta página e depois entre.',
  },
  popupLeft: {
    title: 'O acesso não foi concluído',
    what: 'A janela de acesso foi fechada ou dois minutos se passaram.',
    next: 'Entre novamente e conclua na janela.',
  },
  triedBefore: {
    title: 'Entre para continuar',
    what: 'O acesso automático não funcionou.',
    next: 'Entre manualmente. Se falhar de novo, seu navegador pode estar bloqueando os cookies desta página.',
  },
  unreachable: {
    title: 'O login do Genesys Cloud não está acessível',
    what: 'Ele não respondeu ou está fora do ar.',
    next: 'Verifique sua rede e depois entre.',
  },
  noToken: {
    title: 'O login não deu acesso',
    what: 'O Genesys Cloud aceitou o login, mas não deu a esta página um acesso válido.',
    next: 'Entre novamente. Se continuar assim, avise o administrador.',
  },
  failed: {
    title: 'Não foi possível entrar',
    next: 'Tente novamente em um minuto. Se continuar assim, avise o administrador.',
  },
});
