import { countingIn } from '../../plural.ts';
import type { QueueMessages } from '../../messages.ts';

const { number, counted, wait } = countingIn('pt-BR');

export const queueMessages: QueueMessages = {
  title: 'Gravações da fila',
  chooseQueue: 'Escolha uma fila',
  searchQueues: 'Buscar por nome',
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
    select: 'Selecionada',
    agent: 'Agente',
    customer: 'Cliente',
    duration: 'Duração',
    status: 'Status',
    recorders: 'Gravadores',
  },
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
  chosen: counted({ one: '# selecionada', other: '# selecionadas' }),
  selectAll: 'Selecionar tudo',
  actOnChosen: {
    stop: counted({ other: 'Parar a gravação (#)' }),
    pause: counted({ other: 'Pausar a gravação (#)' }),
    resume: counted({ other: 'Retomar a gravação (#)' }),
  },
  actOnAll: {
    stop: counted({ other: 'Parar todas as gravações (#)' }),
    pause: counted({ other: 'Pausar todas as gravações (#)' }),
    resume: counted({ other: 'Retomar todas as gravações (#)' }),
  },

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
    stoppable: counted({
      one: '# chamada gravada manualmente',
      other: '# chamadas gravadas manualmente',
    }),
    onlyPausable: counted({
      one: '# chamada gravada por política',
      other: '# chamadas gravadas por política',
    }),
    paused: counted({ one: '# chamada em pausa', other: '# chamadas em pausa' }),
    notRecorded: counted({ one: '# chamada sem gravação', other: '# chamadas sem gravação' }),
    notChecked: counted({
      one: '# chamada ainda não verificada. Será verificada antes de qualquer envio',
      other: '# chamadas ainda não verificadas. Cada uma será verificada antes de qualquer envio',
    }),
  },
  takes: (ms) => `Vai levar cerca de ${wait(ms)}.`,
  confirmButton: {
    stop: counted({ one: 'Parar # gravação', other: 'Parar # gravações' }),
    pause: counted({ one: 'Pausar # gravação', other: 'Pausar # gravações' }),
    resume: counted({ one: 'Retomar # gravação', other: 'Retomar # gravações' }),
  },
  leaveUnchanged: 'Cancelar',

  progress: { stop: 'Parando…', pause: 'Pausando…', resume: 'Retomando…' },
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
  ended: { finished: 'Concluído', cancelled: 'Cancelado', failed: 'Encerrado antes do fim' },
  outcomes: {
    done: 'Feito',
    pausedInstead: 'Pausadas em vez de paradas',
    alreadyDone: 'Nada a fazer',
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
