import { countingIn } from '../../plural.ts';
import type { QueueMessages } from '../../messages.ts';

const { number, counted, wait } = countingIn('pt-BR');

export const queueMessages: QueueMessages = {
  title: 'Gravação',
  purpose: 'Pause, retome ou pare a gravação das chamadas de uma fila.',
  chooseQueue: 'Escolha uma fila',
  searchQueues: 'Buscar por nome',
  recentQueues: 'Recentes',
  allQueues: 'Todas as filas',
  loadingQueues: 'Carregando filas…',
  queues: counted({ one: '# fila', other: '# filas' }),
  firstQueues: (shown, total) => `Mostrando ${number(shown)} de ${number(total)}. Busque a sua.`,
  unreadQueues: (read, total) =>
    `Só foi possível carregar as primeiras ${number(read)} de ${number(total)} filas.`,
  noQueue: (name) => `Nenhuma fila corresponde a “${name}”.`,
  noQueues: {
    title: 'Nenhuma fila disponível',
    what: 'Você não tem acesso a nenhuma fila.',
    next: 'Peça ao administrador acesso à divisão das suas filas.',
  },
  otherQueue: 'Trocar de fila',
  runsNow: 'Uma ação em massa está em andamento. Cancele-a primeiro.',
  unnamedQueue: 'Fila sem nome',

  searching: 'Carregando chamadas…',
  searchingFound: (found, about) =>
    `Carregando chamadas… ${number(found)} de cerca de ${number(about)}`,
  calls: counted({ one: '# chamada', other: '# chamadas' }),
  firstCalls: (read, about) =>
    `Só foi possível carregar as primeiras ${number(read)} de cerca de ${number(about)} chamadas.`,
  noCalls: 'Nenhuma chamada ativa nesta fila. Novas chamadas aparecem aqui.',
  searchAgain: 'Atualizar',
  queueGone: {
    title: 'Esta fila não existe mais',
    what: 'Ela pode ter sido excluída.',
    next: 'Escolha outra fila.',
  },
  notYourDivision: {
    title: 'Você não tem acesso a esta fila',
    what: 'Ela pertence a uma divisão que a sua função não abrange.',
    next: 'Peça ao administrador que inclua a divisão na sua função ou escolha outra fila.',
  },

  columns: {
    agent: 'Agente',
    customer: 'Cliente',
    started: 'Início',
    duration: 'Duração',
    status: 'Status',
    recorders: 'Gravadores',
  },
  oldestStatus: (age) => `Status mais antigo: ${age}`,
  pausedFor: (time) => `há ${time}`,
  openCall: 'Abrir a interação',
  connecting: 'Conectando…',
  checking: 'Verificando',
  allAgents: 'Todos os agentes',
  searchCalls: 'Buscar agente, cliente ou número',
  clearFilters: 'Limpar filtros',
  noMatches: 'Nenhuma chamada corresponde a estes filtros.',
  tableName: (queue) => `Chamadas de ${queue}`,
  waitingForAgent: 'Aguardando um agente',
  live: 'Em tempo real',
  notChecked: 'Ainda não verificada',
  unread: 'Não foi possível verificar',
  keys: 'Espaço seleciona uma chamada, Shift com uma seta seleciona um intervalo e Ctrl+A seleciona tudo.',
  keysToOpen: 'Enter abre a interação.',
  chosen: counted({ one: '# selecionada', other: '# selecionadas' }),
  selectAll: 'Selecionar tudo',
  actOn: {
    stop: counted({
      one: 'Parar a gravação de # chamada',
      other: 'Parar a gravação de # chamadas',
    }),
    pause: counted({
      one: 'Pausar a gravação de # chamada',
      other: 'Pausar a gravação de # chamadas',
    }),
    resume: counted({
      one: 'Retomar a gravação de # chamada',
      other: 'Retomar a gravação de # chamadas',
    }),
  },
  actOnShort: { stop: 'Parar', resume: 'Retomar' },
  cannot: {
    stop: 'Nenhuma gravação aqui pode ser parada. Gravações por política só podem ser pausadas.',
    pause: 'Nenhuma gravação aqui pode ser pausada.',
    resume: 'Nenhuma gravação aqui está em pausa.',
  },
  stillChecking: 'Estas chamadas ainda estão sendo verificadas.',

  confirm: {
    stop: counted({
      one: 'Parar a gravação de # chamada?',
      other: 'Parar a gravação de # chamadas?',
    }),
    pause: counted({
      one: 'Pausar a gravação de # chamada?',
      other: 'Pausar a gravação de # chamadas?',
    }),
    resume: counted({
      one: 'Retomar a gravação de # chamada?',
      other: 'Retomar a gravação de # chamadas?',
    }),
  },
  willHappen: {
    stop: 'As gravações são interrompidas onde o Genesys Cloud permite; caso contrário, são pausadas. Gravações por política só podem ser pausadas. Trechos não podem ser pausados e podem continuar.',
    pause: 'As gravações ficam em pausa até que alguém as retome. Trechos não podem ser pausados.',
    resume: 'As gravações em pausa são retomadas. As outras chamadas não mudam.',
  },
  ofThese: {
    stop: counted({ one: '# será parada', other: '# serão paradas' }),
    pause: counted({ one: '# será pausada', other: '# serão pausadas' }),
    pauseInstead: counted({
      one: '# será pausada, porque não pode ser parada',
      other: '# serão pausadas, porque não podem ser paradas',
    }),
    resume: counted({ one: '# será retomada', other: '# serão retomadas' }),
    notRecorded: counted({ one: '# não é gravada', other: '# não são gravadas' }),
    notPossible: counted({
      one: '# não pode ser alterada agora',
      other: '# não podem ser alteradas agora',
    }),
    ended: counted({ one: '# terminou', other: '# terminaram' }),
    checking: counted({
      one: '# chamada ainda não verificada. Será verificada antes de qualquer envio',
      other: '# chamadas ainda não verificadas. Cada uma será verificada antes de qualquer envio',
    }),
  },
  alreadySo: {
    stop: counted({ one: '# já está em pausa', other: '# já estão em pausa' }),
    pause: counted({ one: '# já está em pausa', other: '# já estão em pausa' }),
    resume: counted({ one: '# já está sendo gravada', other: '# já estão sendo gravadas' }),
  },
  takes: (ms) => `Vai levar cerca de ${wait(ms)}.`,
  confirmButton: {
    stop: counted({ one: 'Parar # gravação', other: 'Parar # gravações' }),
    pause: counted({ one: 'Pausar # gravação', other: 'Pausar # gravações' }),
    resume: counted({ one: 'Retomar # gravação', other: 'Retomar # gravações' }),
  },
  leaveUnchanged: 'Cancelar',

  progress: {
    stop: 'Parando gravações…',
    pause: 'Pausando gravações…',
    resume: 'Retomando gravações…',
  },
  of: (settled, total) => `${number(settled)} de ${number(total)}`,
  rate: (perMinute) => `${number(perMinute)} por minuto`,
  left: (ms) => `tempo restante: ${wait(ms)}`,
  waitingFor: (seconds) =>
    `O Genesys Cloud está limitando as solicitações. Continua em ${seconds} s`,
  cancel: 'Cancelar',
  cancelling: 'Cancelando… Aguardando as solicitações já enviadas.',
  held: {
    title: 'Sua sessão está encerrada',
    what: 'Nada é enviado até você entrar de novo.',
    next: 'Entre para continuar.',
  },

  unfinishedRun: (settled, total) => ({
    title: 'A última ação em massa foi interrompida',
    what: `${number(settled)} de ${number(total)} chamadas estavam prontas quando esta página foi fechada.`,
    next: 'A tabela mostra o status atual. Repita a ação para as demais; as que estão prontas não mudam.',
  }),
  ended: {
    finished: { stop: 'Parada concluída', pause: 'Pausa concluída', resume: 'Retomada concluída' },
    cancelled: { stop: 'Parada cancelada', pause: 'Pausa cancelada', resume: 'Retomada cancelada' },
    failed: {
      stop: 'Parada interrompida',
      pause: 'Pausa interrompida',
      resume: 'Retomada interrompida',
    },
  },
  done: { stop: 'Paradas', pause: 'Pausadas', resume: 'Retomadas' },
  alreadyDone: { stop: 'Nada a parar', pause: 'Já em pausa', resume: 'Já gravando' },
  outcomes: {
    notRecorded: 'Sem gravação',
    pausedInstead: 'Pausadas em vez de paradas',
    gone: 'Chamada encerrada',
    notPossible: 'Não é possível',
    notPermitted: 'Sem permissão',
    failed: 'Com falha',
    notTried: 'Não executado',
  },
  sum: counted({ one: '# chamada no total', other: '# chamadas no total' }),
  retry: counted({ one: 'Tentar # chamada de novo', other: 'Tentar # chamadas de novo' }),
  saveCsv: 'Salvar como CSV',
  saveJson: 'Salvar como JSON',
  closeReport: 'Fechar relatório',
  fileName: (queue) => `gravação de ${queue}`,
};
