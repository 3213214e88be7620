import type { FailureTexts, OtherFiles, PanelTexts } from '../../messages.ts';

const failures: FailureTexts = {
  refused: {
    start: 'Não iniciada',
    stop: 'Não parada',
    pause: 'Não pausada',
    resume: 'Não retomada',
    read: 'Não foi possível obter o status',
  },
  uncertain: {
    start: 'Início não confirmado',
    stop: 'Parada não confirmada',
    pause: 'Pausa não confirmada',
    resume: 'Retomada não confirmada',
    read: 'Status não confirmado',
  },
  noCardData: 'Só colete dados de cartão quando aparecer “Em pausa”.',
  contactAdministrator: 'Se o problema persistir, informe a referência ao administrador.',
  kinds: {
    signedOut: ['Sua sessão expirou.', 'Entre novamente.'],
    otherUser: [
      'Outra pessoa entrou depois do seu comando.',
      'Verifique o status e clique de novo se ainda for preciso.',
    ],
    notParticipant: [
      'Só quem está conectado à chamada pode fazer isso.',
      'Atenda a chamada e tente novamente.',
    ],
    callEnded: ['A chamada foi encerrada.', 'Não há mais nada a fazer.'],
    refusedAsEnded: [
      'O Genesys Cloud recusou o comando como se a chamada tivesse terminado.',
      'Verifique o status e tente novamente.',
    ],
    notMyCall: ['Você não participa desta chamada.', 'Abra uma das suas chamadas.'],
    notFound: ['O Genesys Cloud não encontra esta gravação.', 'Verifique de novo.'],
    conflict: [
      'A chamada foi alterada em outro lugar ao mesmo tempo.',
      'Verifique o status e tente novamente se ainda for preciso.',
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
    badAnswer: ['O Genesys Cloud enviou uma resposta inesperada.', 'Verifique de novo.'],
    unconfirmed: [
      'O Genesys Cloud aceitou a solicitação, mas não a confirmou.',
      'Verifique o status e tente novamente.',
    ],
  },
  platform: (status) => [
    `Ocorreu um erro no Genesys Cloud (${status}).`,
    'Tente novamente em um minuto.',
  ],
  rejected: (status, message) => `O Genesys Cloud recusou a solicitação (${status}): ${message}`,
  lacksScope: (scope) => [
    `Este aplicativo não tem o escopo OAuth ${scope}.`,
    'Peça ao administrador que o adicione em Admin > Integrations > OAuth e verifique de novo.',
  ],
  lacksPermission: (permission) => [
    `Você não tem a permissão ${permission}.`,
    'Peça ao administrador que a conceda em Admin > Roles and Permissions e verifique de novo.',
  ],
  quoted: (name) => `“${name}”`,
  or: ' ou ',
  and: ' e ',
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
    pausing: 'Pausando… ainda gravando',
    paused: 'Em pausa',
    pausedOnHold: 'Em pausa (em espera)',
    resuming: 'Retomando…',
    ended: 'Chamada encerrada',
  },
  meanings: {
    unknown: 'Verificando a gravação…',
    notRecorded: 'Não está sendo gravada.',
    suppressed: 'Bloqueada por uma fila ou um fluxo.',
    starting: 'Ainda não confirmado.',
    recording: 'Esta chamada está sendo gravada.',
    stopping: 'Gravando até a confirmação.',
    pausing: 'Gravando até a confirmação.',
    paused: 'Nada é gravado até você retomar.',
    pausedOnHold: 'Nada é gravado durante a espera.',
    resuming: 'Ainda não confirmado.',
    ended: 'A chamada terminou.',
  },
  noStatus: 'Status da gravação indisponível.',
  actions: {
    start: { short: 'Iniciar', full: 'Iniciar a gravação' },
    stop: { short: 'Parar', full: 'Parar a gravação' },
    pause: { short: 'Pausar', full: 'Pausar a gravação' },
    resume: { short: 'Retomar', full: 'Retomar a gravação' },
  },
  reasons: {
    busy: 'Em andamento…',
    checking: 'Verificando o status da chamada.',
    ended: 'A chamada foi encerrada.',
    left: 'Você saiu desta chamada.',
    noCallYet: 'Ainda não há chamada.',
    notMyCall: 'Você não participa desta chamada.',
    notConnected: 'Atenda a chamada primeiro.',
    listeningIn: 'Você está só ouvindo. Somente o agente da chamada pode controlar a gravação.',
    alreadyRecording: 'A chamada já está sendo gravada.',
    notRecording: 'A chamada não está sendo gravada.',
    policyCannotStop: 'Gravada pela política da sua organização. Você pode pausar, mas não parar.',
    othersRecording: 'Outra pessoa iniciou a gravação. Você pode pausar, mas não parar.',
    snippetCannotPause: 'Um trecho não pode ser pausado. Pare-o e inicie outro.',
    stopSnippetFirst: 'Pare primeiro o seu trecho.',
    willNotPause: 'Esta gravação não pode ser pausada.',
    alreadyPaused: 'A gravação já está em pausa.',
    notPaused: 'A gravação não está em pausa.',
    pausedOnHold:
      'Em pausa enquanto a chamada está em espera. Continua quando você retomar a chamada.',
    onHold: 'A chamada está em espera. Retome-a primeiro.',
    isPaused: 'A gravação está em pausa. Retome-a.',
    isPausing: 'A gravação está sendo pausada.',
    suppressed: 'Uma fila ou um fluxo bloqueia a gravação.',
    startOff: 'Sua organização não permite iniciar gravações aqui.',
    consentFirst: 'Pergunte primeiro ao cliente e informe a resposta abaixo.',
    consentRefused: 'O cliente não aceitou a gravação.',
    apiCannotPause: 'Aqui é possível iniciar e parar gravações, mas não pausá-las.',
    notPermitted: 'Você não tem a permissão. Se acabou de recebê-la, verifique de novo.',
    signedOut: 'Sua sessão está encerrada. Entre primeiro.',
  },
  already: {
    start: 'A chamada já estava sendo gravada.',
    stop: 'Não havia nada para parar.',
    pause: 'Já estava em pausa.',
    resume: 'Já tinha sido retomada.',
  },

  recorders: {
    policy: 'Política',
    agentPolicy: 'Política (agente)',
    adhoc: 'Ad hoc',
    snippet: 'Trecho',
    unnamed: 'Gravador',
  },
  recorderStates: { active: 'gravando', paused: 'em pausa' },
  atLeast: (time) => `${time}+`,
  beginningNotSeen: 'Pode ter começado antes.',

  trust: {
    checking: 'Verificando…',
    notLive: (seconds) => `Sem tempo real: checa a cada ${seconds} s`,
    checkedEvery: (seconds) => `Verificação a cada ${seconds} s`,
  },
  lastConfirmed: (status, time) => `Última confirmação: ${status}, ${time}`,
  lastConfirmedAt: (time) => `Última confirmação: ${time}`,
  tryAgain: 'Tentar de novo',
  checkAgain: 'Verificar de novo',
  retryIn: (seconds) => `Nova tentativa em ${seconds} s`,
  reference: 'Referência:',

  signIn: 'Entrar',
  notSignedIn: {
    title: 'Você não fez login',
    what: 'O Genesys Cloud precisa saber quem você é.',
    next: 'Entre para ver e controlar a gravação.',
  },
  signingIn: 'Entrando…',
  pressIsStored: 'Faremos isso assim que você entrar.',

  failures,
};

/** The files of this language that load when they are needed. */
export const otherFiles: OtherFiles = {
  features: () => import('./features.ts'),
  queue: () => import('./queue.ts'),
  setup: () => import('./setup.ts'),
};
