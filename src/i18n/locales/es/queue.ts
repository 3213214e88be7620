import { countingIn } from '../../plural.ts';
import type { QueueMessages } from '../../messages.ts';

const { number, counted, wait } = countingIn('es');

export const queueMessages: QueueMessages = {
  title: 'Grabación',
  purpose: 'Pause, reanude o detenga la grabación de las llamadas de una cola.',
  chooseQueue: 'Elija una cola',
  searchQueues: 'Buscar por nombre',
  recentQueues: 'Recientes',
  allQueues: 'Todas las colas',
  loadingQueues: 'Cargando colas…',
  queues: counted({ one: '# cola', other: '# colas' }),
  firstQueues: (shown, total) =>
    `Se muestran ${number(shown)} de ${number(total)}. Busque la suya.`,
  unreadQueues: (read, total) =>
    `Solo se pudieron cargar las primeras ${number(read)} de ${number(total)} colas.`,
  noQueue: (name) => `Ninguna cola coincide con «${name}».`,
  noQueues: {
    title: 'No hay colas disponibles',
    what: 'No tiene acceso a ninguna cola.',
    next: 'Pida a su administrador acceso a la división de sus colas.',
  },
  otherQueue: 'Cambiar de cola',
  runsNow: 'Hay una acción en bloque en curso. Cancélela primero.',
  unnamedQueue: 'Cola sin nombre',

  searching: 'Cargando llamadas…',
  searchingFound: (found, about) => `Cargando llamadas… ${number(found)} de unas ${number(about)}`,
  calls: counted({ one: '# llamada', other: '# llamadas' }),
  firstCalls: (read, about) =>
    `Solo se pudieron cargar las primeras ${number(read)} de unas ${number(about)} llamadas.`,
  noCalls: 'No hay llamadas activas en esta cola. Las nuevas aparecerán aquí.',
  searchAgain: 'Actualizar',
  queueGone: {
    title: 'Esta cola ya no existe',
    what: 'Puede que se haya eliminado.',
    next: 'Elija otra cola.',
  },
  notYourDivision: {
    title: 'No tiene acceso a esta cola',
    what: 'Pertenece a una división que su rol no incluye.',
    next: 'Pida a su administrador que añada la división a su rol, o elija otra cola.',
  },

  columns: {
    agent: 'Agente',
    customer: 'Cliente',
    started: 'Inicio',
    duration: 'Duración',
    status: 'Estado',
    recorders: 'Grabadoras',
  },
  oldestStatus: (age) => `Estado más antiguo: ${age}`,
  pausedFor: (time) => `desde hace ${time}`,
  openCall: 'Abrir la interacción',
  connecting: 'Conectando…',
  checking: 'Comprobando',
  allAgents: 'Todos los agentes',
  searchCalls: 'Buscar agente, cliente o número',
  clearFilters: 'Quitar filtros',
  noMatches: 'Ninguna llamada coincide con estos filtros.',
  tableName: (queue) => `Llamadas de ${queue}`,
  waitingForAgent: 'A la espera de un agente',
  live: 'En tiempo real',
  notChecked: 'Aún sin comprobar',
  unread: 'No se pudo comprobar',
  keys: 'Espacio selecciona una llamada, Mayús con una flecha selecciona un intervalo y Ctrl+A lo selecciona todo.',
  keysToOpen: 'Intro abre la interacción.',
  chosen: counted({ one: '# seleccionada', other: '# seleccionadas' }),
  selectAll: 'Seleccionar todo',
  actOn: {
    stop: counted({
      one: 'Detener la grabación de # llamada',
      other: 'Detener la grabación de # llamadas',
    }),
    pause: counted({
      one: 'Pausar la grabación de # llamada',
      other: 'Pausar la grabación de # llamadas',
    }),
    resume: counted({
      one: 'Reanudar la grabación de # llamada',
      other: 'Reanudar la grabación de # llamadas',
    }),
  },
  actOnShort: { stop: 'Detener', resume: 'Reanudar' },
  cannot: {
    stop: 'Aquí no se puede detener ninguna grabación. Las grabaciones por política solo se pueden pausar.',
    pause: 'Aquí no se puede pausar ninguna grabación.',
    resume: 'Aquí no hay ninguna grabación en pausa.',
  },
  stillChecking: 'Estas llamadas aún se están comprobando.',

  confirm: {
    stop: counted({
      one: '¿Detener la grabación de # llamada?',
      other: '¿Detener la grabación de # llamadas?',
    }),
    pause: counted({
      one: '¿Pausar la grabación de # llamada?',
      other: '¿Pausar la grabación de # llamadas?',
    }),
    resume: counted({
      one: '¿Reanudar la grabación de # llamada?',
      other: '¿Reanudar la grabación de # llamadas?',
    }),
  },
  willHappen: {
    stop: 'Las grabaciones se detienen donde Genesys Cloud lo permite y, si no, se pausan. Las grabaciones por política solo se pueden pausar. Los fragmentos no se pueden pausar y pueden continuar.',
    pause:
      'Las grabaciones quedan en pausa hasta que alguien las reanude. Los fragmentos no se pueden pausar.',
    resume: 'Las grabaciones en pausa se reanudan. Las demás llamadas no cambian.',
  },
  ofThese: {
    stop: counted({ one: '# se detendrá', other: '# se detendrán' }),
    pause: counted({ one: '# se pausará', other: '# se pausarán' }),
    pauseInstead: counted({
      one: '# se pausará, porque no se puede detener',
      other: '# se pausarán, porque no se pueden detener',
    }),
    resume: counted({ one: '# se reanudará', other: '# se reanudarán' }),
    notRecorded: counted({ one: '# no se graba', other: '# no se graban' }),
    notPossible: counted({
      one: '# no se puede cambiar ahora',
      other: '# no se pueden cambiar ahora',
    }),
    ended: counted({ one: '# ha terminado', other: '# han terminado' }),
    checking: counted({
      one: '# llamada sin comprobar. Se comprobará antes de enviar nada',
      other: '# llamadas sin comprobar. Cada una se comprobará antes de enviar nada',
    }),
  },
  alreadySo: {
    stop: counted({ one: '# ya está en pausa', other: '# ya están en pausa' }),
    pause: counted({ one: '# ya está en pausa', other: '# ya están en pausa' }),
    resume: counted({ one: '# ya se está grabando', other: '# ya se están grabando' }),
  },
  takes: (ms) => `Tardará aproximadamente ${wait(ms)}.`,
  confirmButton: {
    stop: counted({ one: 'Detener # grabación', other: 'Detener # grabaciones' }),
    pause: counted({ one: 'Pausar # grabación', other: 'Pausar # grabaciones' }),
    resume: counted({ one: 'Reanudar # grabación', other: 'Reanudar # grabaciones' }),
  },
  leaveUnchanged: 'Cancelar',

  progress: {
    stop: 'Deteniendo grabaciones…',
    pause: 'Pausando grabaciones…',
    resume: 'Reanudando grabaciones…',
  },
  of: (settled, total) => `${number(settled)} de ${number(total)}`,
  rate: (perMinute) => `${number(perMinute)} por minuto`,
  left: (ms) => `tiempo restante: ${wait(ms)}`,
  waitingFor: (seconds) => `Genesys Cloud limita las solicitudes. Continúa en ${seconds} s`,
  cancel: 'Cancelar',
  cancelling: 'Cancelando… Terminan las solicitudes ya enviadas.',
  held: {
    title: 'Su sesión está cerrada',
    what: 'No se envía nada hasta que vuelva a iniciar sesión.',
    next: 'Inicie sesión para continuar.',
  },

  unfinishedRun: (settled, total) => ({
    title: 'La última acción en bloque se interrumpió',
    what: `${number(settled)} de ${number(total)} llamadas estaban listas cuando se cerró esta página.`,
    next: 'La tabla muestra el estado actual. Repita la acción para las demás; las que están listas no cambian.',
  }),
  ended: {
    finished: {
      stop: 'Detención terminada',
      pause: 'Pausa terminada',
      resume: 'Reanudación terminada',
    },
    cancelled: {
      stop: 'Detención cancelada',
      pause: 'Pausa cancelada',
      resume: 'Reanudación cancelada',
    },
    failed: {
      stop: 'Detención interrumpida',
      pause: 'Pausa interrumpida',
      resume: 'Reanudación interrumpida',
    },
  },
  done: { stop: 'Detenidas', pause: 'Pausadas', resume: 'Reanudadas' },
  alreadyDone: { stop: 'Nada que detener', pause: 'Ya en pausa', resume: 'Ya grabándose' },
  outcomes: {
    notRecorded: 'Sin grabación',
    pausedInstead: 'En pausa en vez de detenidas',
    gone: 'Llamada finalizada',
    notPossible: 'No es posible',
    notPermitted: 'Sin permiso',
    failed: 'Con error',
    notTried: 'No realizado',
  },
  sum: counted({ one: '# llamada en total', other: '# llamadas en total' }),
  retry: counted({ one: 'Reintentar # llamada', other: 'Reintentar # llamadas' }),
  saveCsv: 'Guardar como CSV',
  saveJson: 'Guardar como JSON',
  closeReport: 'Cerrar informe',
  fileName: (queue) => `grabación de ${queue}`,
};
