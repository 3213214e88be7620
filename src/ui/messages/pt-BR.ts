import { failures } from './pt-BR/failures.ts';
import { signInProblem } from './pt-BR/sign-in-problems.ts';
import { tellFailures } from '../../i18n/format-failure.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Brazilian Portuguese. */
export const ptBR: Messages = {
  late: {
    sheet: async () => (await import('./pt-BR/sheet.ts')).sheet,
    pause: async () => (await import('./pt-BR/pause.ts')).pauseMessages,
    consent: async () => (await import('./pt-BR/consent.ts')).consentMessages,
    myCalls: async () => (await import('./pt-BR/my-calls.ts')).myCallsMessages,
    queue: async () => (await import('./pt-BR/queue.ts')).queueMessages,
    setupProblem: async () => (await import('./pt-BR/setup-problems.ts')).setupProblem,
  },
  lang: 'pt-BR',
  panelName: 'Gravação da chamada',
  statusName: 'Status da gravação',
  labels: {
    unknown: 'Desconhecido',
    notRecorded: 'Sem gravação',
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
    starting: 'Ainda não confirmado.',
    recording: 'Esta chamada está sendo gravada.',
    stopping: 'Grava até ser confirmado.',
    pausing: 'Grava até ser confirmado.',
    paused: 'Nada é gravado até você retomar.',
    pausedOnHold: 'Nada é gravado durante a espera.',
    resuming: 'Ainda não confirmado.',
    ended: 'Você não está mais nela.',
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
    notMyCall: 'Você não participa desta chamada.',
    notConnected: 'Você não está conectado a esta chamada. Conecte-se primeiro.',
    alreadyRecording: 'A chamada já está sendo gravada.',
    notRecording: 'A chamada não está sendo gravada.',
    policyCannotStop:
      'Gravada pela política da sua organização: você pode pausar, mas não parar por aqui.',
    othersRecording: 'Outra pessoa iniciou esta gravação. Você pode pausar, mas não parar.',
    snippetCannotPause: 'Um trecho não pode ser pausado. Pare-o e inicie outro.',
    alreadyPaused: 'A gravação já está em pausa.',
    notPaused: 'A gravação não está em pausa.',
    pausedOnHold: 'Em pausa enquanto a chamada está em espera. Continua quando você a retomar.',
    isPaused: 'A gravação está em pausa. Retome-a.',
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
    live: 'Ao vivo',
    checking: 'Verificando…',
    lastKnown: 'Conforme a última verificação',
    notLive: 'Não ao vivo: revisão a cada 15 s',
  },
  checkAgain: 'Verificar de novo',
  retryIn: (seconds) => `Nova tentativa em ${seconds} s`,
  reference: 'Referência:',
  failure: tellFailures(failures),

  signIn: 'Entrar',
  notSignedIn: {
    title: 'Você não entrou na sua conta',
    what: 'O Genesys Cloud precisa saber quem você é.',
    next: 'Entre para ver e controlar a gravação.',
  },
  signingIn: 'Entrando…',
  pressIsKept: 'Seu comando foi guardado e será executado depois.',

  signInProblem,
};
