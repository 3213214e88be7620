import { countingIn } from '../../plural.ts';
import type { QueueMessages } from '../../messages.ts';

const { number, counted, wait } = countingIn('pt-BR');

export const queueMessages: QueueMessages = {
  title: 'Gravação de uma fila',
  chooseQueue: 'Escolha uma fila',
  searchQueues: 'Buscar por nome',
  loadingQueues: 'Carregando filas…',
  queues: counted({ one: '# fila', other: '# filas' }),
  firstQueues: (shown, total) =>
    `As primeiras ${number(shown)} de ${number(total)} filas. Digite mais letras do nome.`,
  unreadQueues: (read, total) =>
    `Só foi possível carregar as primeiras ${number(read)} de ${number(total)} filas.`,
  noQueue: (name) => `Nenhuma fila tem “${name}” no nome.`,
  noQueues: {
    title: 'Nenhuma fila para escolher',
    what: 'O Genesys Cloud não mostra nenhuma fila para você.',
    next: 'Peça ao administrador acesso à divisão das suas filas.',
  },
  otherQueue: 'Outra fila',
  unnamedQueue: 'Fila sem nome',

  searching: 'Procurando chamadas…',
  searchingFound: (found, about) =>
    `Procurando chamadas… ${number(found)} de cerca de ${number(about)}`,
  calls: counted({ one: '# chamada', other: '# chamadas' }),
  firstCalls: (read, about) =>
    `Só foram encontradas as primeiras ${number(read)} de cerca de ${number(about)} chamadas.`,
  noCalls: 'Nenhuma chamada nesta fila agora. As novas aparecem aqui.',
  searchAgain: 'Procurar de novo',
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
    since: 'Desde',
    status: 'Status',
    recorders: 'Gravadores',
  },
  tableName: (queue) => `Chamadas de ${queue}`,
  waitingForAgent: 'Aguardando um agente',
  live: 'Ao vivo',
  notChecked: 'Ainda não verificada',
  unread: 'Não foi possível verificar',
  keys: 'A barra de espaço seleciona, Shift com as setas seleciona um intervalo e Ctrl+A seleciona tudo.',
  chosen: counted({ one: '# selecionada', other: '# selecionadas' }),
  selectAll: 'Selecionar tudo',
  actOnChosen: {
    stop: counted({ other: 'Parar #' }),
    pause: counted({ other: 'Pausar #' }),
    resume: counted({ other: 'Retomar #' }),
  },
  actOnAll: {
    stop: counted({ other: 'Parar tudo (#)' }),
    pause: counted({ other: 'Pausar tudo (#)' }),
    resume: counted({ other: 'Retomar tudo (#)' }),
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
    stop: 'As gravações são paradas onde o Genesys Cloud permite; caso contrário, são pausadas. Uma gravação por política só pode ser pausada. Um trecho não pode ser pausado e pode continuar.',
    pause: 'As gravações ficam em pausa até que alguém as retome. Trechos não podem ser pausados.',
    resume: 'As gravações em pausa continuam. As chamadas que não estão em pausa ficam como estão.',
  },
  ofThese: {
    stoppable: counted({
      one: '# chamada gravada por uma pessoa',
      other: '# chamadas gravadas por uma pessoa',
    }),
    onlyPausable: counted({
      one: '# chamada gravada por política',
      other: '# chamadas gravadas por política',
    }),
    paused: counted({ one: '# chamada em pausa', other: '# chamadas em pausa' }),
    notRecorded: counted({ one: '# chamada sem gravação', other: '# chamadas sem gravação' }),
    notChecked: counted({
      one: '# chamada ainda não verificada: ela é verificada antes de qualquer envio',
      other: '# chamadas ainda não verificadas: cada uma é verificada antes de qualquer envio',
    }),
  },
  takes: (ms) => `Isso leva cerca de ${wait(ms)}.`,
  confirmButton: {
    stop: counted({ one: 'Parar # chamada', other: 'Parar # chamadas' }),
    pause: counted({ one: 'Pausar # chamada', other: 'Pausar # chamadas' }),
    resume: counted({ one: 'Retomar # chamada', other: 'Retomar # chamadas' }),
  },
  leaveUnchanged: 'Deixar como está',

  progress: { stop: 'Parando…', pause: 'Pausando…', resume: 'Retomando…' },
  of: (settled, total) => `${number(settled)} de ${number(total)}`,
  rate: (perMinute) => `${number(perMinute)} por minuto`,
  left: (ms) => `tempo restante: ${wait(ms)}`,
  waitingFor: (seconds) => `O Genesys Cloud pede para aguardar: continua em ${seconds} s`,
  cancel: 'Cancelar',
  cancelling: 'Cancelando: aguardando o que já foi enviado…',
  held: {
    title: 'Sua sessão está encerrada',
    what: 'Nada é enviado até você entrar de novo.',
    next: 'Entre para continuar.',
  },

  unfinishedRun: (settled, total) => ({
    title: 'A última execução foi interrompida',
    what: `Quando esta página foi fechada, ${number(settled)} de ${number(total)} chamadas já tinham seu resultado.`,
    next: 'A tabela mostra cada chamada como está agora. Repita o comando para as demais: o que já está feito não muda.',
  }),
  ended: { finished: 'Concluído', cancelled: 'Cancelado', failed: 'Encerrado antes do fim' },
  outcomes: {
    done: 'Feito',
    pausedInstead: 'Em pausa em vez de paradas',
    alreadyDone: 'Nada a fazer',
    gone: 'Encerradas nesse meio-tempo',
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
