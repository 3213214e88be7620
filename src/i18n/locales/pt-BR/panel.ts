import type { FailureTexts, PanelTexts, SignInTexts } from '../../messages.ts';

const signInProblems: SignInTexts = {
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
};

const failures: FailureTexts = {
  refused: {
    start: 'Não iniciada',
    stop: 'Não parada',
    pause: 'Não pausada',
    resume: 'Não retomada',
    read: 'Status não lido',
  },
  uncertain: {
    start: 'Início não confirmado',
    stop: 'Parada não confirmada',
    pause: 'Pausa não confirmada',
    resume: 'Retomada não confirmada',
    read: 'Status não confirmado',
  },
  noCardData: 'Não colete dados de cartão enquanto não aparecer “Em pausa” aqui.',
  contactAdministrator: 'Se acontecer de novo, informe a referência ao administrador.',
  kinds: {
    signedOut: ['Sua sessão expirou.', 'Entre novamente.'],
    otherUser: [
      'Outra pessoa entrou depois do seu comando.',
      'Verifique o estado e repita o comando se ainda for necessário.',
    ],
    notParticipant: [
      'Só quem está conectado à chamada pode fazer isso.',
      'Conecte-se à chamada e tente novamente.',
    ],
    callEnded: ['A chamada foi encerrada.', 'Não há mais nada a fazer.'],
    refusedAsEnded: [
      'O Genesys Cloud recusou como se a chamada tivesse sido encerrada.',
      'Veja o status e tente novamente.',
    ],
    notMyCall: ['Você não participa desta chamada.', 'Abra uma chamada sua.'],
    notFound: ['O Genesys Cloud não conhece esta gravação.', 'Verifique de novo.'],
    conflict: [
      'Outra ação alterou a chamada ao mesmo tempo.',
      'Veja o status e tente novamente se ainda for preciso.',
    ],
    tooManyRequests: [
      'O Genesys Cloud está recebendo solicitações demais.',
      'Aguarde um minuto e tente novamente.',
    ],
    offline: [
      'Não é possível acessar o Genesys Cloud.',
      'Verifique sua conexão de rede e tente novamente.',
    ],
    timeout: ['O Genesys Cloud demorou demais para responder.', 'Verifique de novo em instantes.'],
    badAnswer: ['A resposta do Genesys Cloud não faz sentido.', 'Verifique de novo.'],
    unconfirmed: [
      'O Genesys Cloud aceitou, mas nada indica que tenha acontecido.',
      'Veja o status e tente novamente.',
    ],
  },
  platform: (status) => [
    `O Genesys Cloud está com uma falha interna (${status}).`,
    'Tente novamente em um minuto.',
  ],
  rejected: (status, message) => `O Genesys Cloud recusou (${status}): ${message}`,
  lacksScope: (scope) => [
    `Falta a este aplicativo o escopo OAuth ${scope}.`,
    'Peça ao administrador que o adicione em Admin > Integrations > OAuth e verifique de novo.',
  ],
  lacksPermission: (permission) => [
    `Falta a você a permissão ${permission}.`,
    'Peça ao administrador que a conceda em Admin > Roles and Permissions e verifique de novo.',
  ],
  quoted: (name) => `“${name}”`,
  or: ' ou ',
  space: ' ',
};

/** Brazilian Portuguese. */
export const panel: PanelTexts = {
  panelName: 'Gravação da chamada',
  statusName: 'Status da gravação',
  labels: {
    unknown: 'Desconhecido',
    notRecorded: 'Sem gravação',
    suppressed: 'Sem gravação',
    starting: 'Iniciando…',
    recording: 'Gravando',
    stopping: 'Parando…',
    pausing: 'Pausando…, ainda gravando',
    paused: 'Em pausa',
    pausedOnHold: 'Em pausa (em espera)',
    resuming: 'Retomando…',
    ended: 'Chamada encerrada',
  },
  meanings: {
    unknown: 'Aguardando o Genesys Cloud.',
    notRecorded: 'Ninguém grava esta chamada.',
    suppressed: 'Uma fila ou um fluxo a retém.',
    starting: 'Ainda não confirmado.',
    recording: 'Esta chamada está sendo gravada.',
    stopping: 'Grava até ser confirmado.',
    pausing: 'Grava até ser confirmado.',
    paused: 'Nada é gravado até você retomar.',
    pausedOnHold: 'Nada é gravado durante a espera.',
    resuming: 'Ainda não confirmado.',
    ended: 'A chamada terminou.',
  },
  actions: {
    start: { short: 'Iniciar', full: 'Iniciar a gravação' },
    stop: { short: 'Parar', full: 'Parar a gravação' },
    pause: { short: 'Pausar', full: 'Pausar a gravação' },
    resume: { short: 'Retomar', full: 'Retomar a gravação' },
  },
  reasons: {
    busy: 'Isso já está em andamento.',
    checking: 'O status da chamada está sendo verificado.',
    ended: 'A chamada foi encerrada.',
    left: 'Você saiu desta chamada.',
    noCallYet: 'Ainda não há chamada.',
    notMyCall: 'Você não participa desta chamada.',
    notConnected: 'Você não está conectado a esta chamada. Conecte-se primeiro.',
    listeningIn: 'Você está só ouvindo. Somente o agente da chamada controla a gravação.',
    alreadyRecording: 'A chamada já está sendo gravada.',
    notRecording: 'A chamada não está sendo gravada.',
    policyCannotStop:
      'Gravada pela política da sua organização: você pode pausar, mas não parar por aqui.',
    othersRecording: 'Outra pessoa iniciou esta gravação. Você pode pausar, mas não parar.',
    snippetCannotPause: 'Um trecho não pode ser pausado. Pare-o e inicie outro.',
    stopSnippetFirst: 'Pare primeiro o seu trecho.',
    willNotPause: 'Esta gravação não pode ser pausada.',
    alreadyPaused: 'A gravação já está em pausa.',
    notPaused: 'A gravação não está em pausa.',
    pausedOnHold: 'Em pausa enquanto a chamada está em espera. Continua quando você a retomar.',
    onHold: 'A chamada está em espera. Retome-a primeiro.',
    isPaused: 'A gravação está em pausa. Retome-a.',
    isPausing: 'A gravação está sendo pausada.',
    suppressed: 'Uma fila ou um fluxo retém a gravação.',
    startOff: 'Sua organização não inicia gravações aqui.',
    consentFirst: 'Pergunte primeiro ao cliente e registre a resposta abaixo.',
    consentRefused: 'O cliente não aceita ser gravado.',
    apiCannotPause: 'Esta instalação pode iniciar e parar gravações, mas não pausá-las.',
    notPermitted: 'Falta a permissão. Se ela já foi concedida, verifique de novo.',
    signedOut: 'Sua sessão está encerrada. Entre primeiro.',
  },
  already: {
    start: 'Já estava sendo gravada.',
    stop: 'Não havia nada para parar.',
    pause: 'Já estava em pausa.',
    resume: 'Não estava mais em pausa.',
  },

  recorders: {
    policy: 'Política',
    agentPolicy: 'Política (agente)',
    adhoc: 'Ad hoc',
    snippet: 'Trecho',
    unnamed: 'Gravador',
  },
  recorderStates: { active: 'gravando', paused: 'em pausa' },
  atLeast: (time) => `mais de ${time}`,
  beginningNotSeen: 'Tempo observado. Pode ter começado antes.',

  trust: {
    checking: 'Verificando…',
    notLive: (seconds) => `Não ao vivo: revisão a cada ${seconds} s`,
  },
  lastConfirmed: (status, time) => `Última confirmação: ${status}, ${time}`,
  lastConfirmedAt: (time) => `Última confirmação: ${time}`,
  checkAgain: 'Verificar de novo',
  retryIn: (seconds) => `Nova tentativa em ${seconds} s`,
  reference: 'Referência:',

  signIn: 'Entrar',
  notSignedIn: {
    title: 'Você não entrou na sua conta',
    what: 'O Genesys Cloud precisa saber quem você é.',
    next: 'Entre para ver e controlar a gravação.',
  },
  signingIn: 'Entrando…',
  pressIsStored: 'Seu comando foi guardado e será executado depois.',

  failures,
  signInProblems,
};
