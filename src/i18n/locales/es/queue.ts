import { countingIn } from '../../plural.ts';
import type { QueueMessages } from '../../messages.ts';

const { number, counted, wait } = countingIn('es');

export const queueMessages: QueueMessages = {
  title: 'Grabación de una cola',
  chooseQueue: 'Elija una cola',
  searchQueues: 'Buscar por nombre',
  loadingQueues: 'Cargando colas…',
  queues: counted({ one: '# cola', other: '# colas' }),
  firstQueues: (shown, total) =>
    `Las primeras ${number(shown)} de ${number(total)} colas. Escriba más letras del nombre.`,
  unreadQueues: (read, total) =>
    `Solo se pudieron cargar las primeras ${number(read)} de ${number(total)} colas.`,
  noQueue: (name) => `Ninguna cola tiene «${name}» en su nombre.`,
  noQueues: {
    title: 'No hay colas para elegir',
    what: 'Genesys Cloud no le muestra ninguna cola.',
    next: 'Pida a su administrador acceso a la división de sus colas.',
  },
  otherQueue: 'Otra cola',
  unnamedQueue: 'Cola sin nombre',

  searching: 'Buscando llamadas…',
  searchingFound: (found, about) => `Buscando llamadas… ${number(found)} de unas ${number(about)}`,
  calls: counted({ one: '# llamada', other: '# llamadas' }),
  firstCalls: (read, about) =>
    `Solo se encontraron las primeras ${number(read)} de unas ${number(about)} llamadas.`,
  noCalls: 'Ahora no hay llamadas en esta cola. Las nuevas aparecerán aquí.',
  searchAgain: 'Buscar de nuevo',
  queueGone: {
    title: 'Esta cola ya no existe',
    what: 'Puede que se haya eliminado.',
    next: 'Elija otra cola.',
  },
  notYourDivision: {
    title: 'No tiene acceso a esta cola',
    what: 'Pertenece a una división que su rol no abarca.',
    next: 'Pida a su administrador que añada la división a su rol, o elija otra cola.',
  },

  columns: {
    select: 'Seleccionada',
    agent: 'Agente',
    since: 'Desde',
    status: 'Estado',
    recorders: 'Grabadores',
  },
  tableName: (queue) => `Llamadas de ${queue}`,
  waitingForAgent: 'Esperando a un agente',
  live: 'En vivo',
  notChecked: 'Aún sin comprobar',
  unread: 'No se pudo comprobar',
  keys: 'La barra espaciadora selecciona, Mayús con las flechas selecciona un intervalo y Ctrl+A lo selecciona todo.',
  chosen: counted({ one: '# seleccionada', other: '# seleccionadas' }),
  selectAll: 'Seleccionar todo',
  actOnChosen: {
    stop: counted({ other: 'Detener #' }),
    pause: counted({ other: 'Pausar #' }),
    resume: counted({ other: 'Reanudar #' }),
  },
  actOnAll: {
    stop: counted({ other: 'Detener todo (#)' }),
    pause: counted({ other: 'Pausar todo (#)' }),
    resume: counted({ other: 'Reanudar todo (#)' }),
  },

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
    stop: 'Las grabaciones se detienen donde Genesys Cloud lo permite y, si no, se pausan. Una grabación por política solo se puede pausar. Un fragmento no se puede pausar y puede continuar.',
    pause:
      'Las grabaciones quedan en pausa hasta que alguien las reanude. Los fragmentos no se pueden pausar.',
    resume:
      'Las grabaciones en pausa continúan. Las llamadas que no están en pausa quedan como están.',
  },
  ofThese: {
    stoppable: counted({
      one: '# llamada grabada por una persona',
      other: '# llamadas grabadas por una persona',
    }),
    onlyPausable: counted({
      one: '# llamada grabada por política',
      other: '# llamadas grabadas por política',
    }),
    paused: counted({ one: '# llamada en pausa', other: '# llamadas en pausa' }),
    notRecorded: counted({ one: '# llamada sin grabación', other: '# llamadas sin grabación' }),
    notChecked: counted({
      one: '# llamada sin comprobar: se comprueba antes de enviar nada',
      other: '# llamadas sin comprobar: cada una se comprueba antes de enviar nada',
    }),
  },
  takes: (ms) => `Tardará aproximadamente ${wait(ms)}.`,
  confirmButton: {
    stop: counted({ one: 'Detener # llamada', other: 'Detener # llamadas' }),
    pause: counted({ one: 'Pausar # llamada', other: 'Pausar # llamadas' }),
    resume: counted({ one: 'Reanudar # llamada', other: 'Reanudar # llamadas' }),
  },
  leaveUnchanged: 'Dejar como está',

  progress: { stop: 'Deteniendo…', pause: 'Pausando…', resume: 'Reanudando…' },
  of: (settled, total) => `${number(settled)} de ${number(total)}`,
  rate: (perMinute) => `${number(perMinute)} por minuto`,
  left: (ms) => `tiempo restante: ${wait(ms)}`,
  waitingFor: (seconds) => `Genesys Cloud pide esperar: continúa en ${seconds} s`,
  cancel: 'Cancelar',
  cancelling: 'Cancelando: se espera lo que ya se envió…',
  held: {
    title: 'Su sesión está cerrada',
    what: 'No se envía nada hasta que vuelva a iniciar sesión.',
    next: 'Inicie sesión para continuar.',
  },

  unfinishedRun: (settled, total) => ({
    title: 'La última ejecución se interrumpió',
    what: `Al salir de esta página, ${number(settled)} de ${number(total)} llamadas ya tenían su resultado.`,
    next: 'La tabla muestra cada llamada como está ahora. Repita la orden para las demás: lo que ya está así no cambia.',
  }),
  ended: { finished: 'Terminado', cancelled: 'Cancelado', failed: 'Terminado antes de tiempo' },
  outcomes: {
    done: 'Hecho',
    pausedInstead: 'En pausa en vez de detenidas',
    alreadyDone: 'Nada que hacer',
    gone: 'Finalizadas entretanto',
    notPossible: 'No es posible',
    notPermitted: 'Sin permiso',
    failed: 'Con error',
    notTried: 'Sin hacer',
  },
  sum: counted({ one: '# llamada en total', other: '# llamadas en total' }),
  retry: counted({ one: 'Reintentar # llamada', other: 'Reintentar # llamadas' }),
  saveCsv: 'Guardar como CSV',
  saveJson: 'Guardar como JSON',
  closeReport: 'Cerrar informe',
  fileName: (queue) => `grabación de ${queue}`,
};
