import { failures } from './es/failures.ts';
import { signInProblem } from './es/sign-in-problems.ts';
import { tellFailures } from '../../i18n/format-failure.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Spanish, for Spain and Latin America. */
export const es: Messages = {
  late: {
    sheet: async () => (await import('./es/sheet.ts')).sheet,
    pause: async () => (await import('./es/pause.ts')).pauseMessages,
    consent: async () => (await import('./es/consent.ts')).consentMessages,
    myCalls: async () => (await import('./es/my-calls.ts')).myCallsMessages,
    queue: async () => (await import('./es/queue.ts')).queueMessages,
    setupProblem: async () => (await import('./es/setup-problems.ts')).setupProblem,
  },
  lang: 'es',
  panelName: 'Grabación de la llamada',
  statusName: 'Estado de la grabación',
  labels: {
    unknown: 'Desconocido',
    notRecorded: 'Sin grabación',
    starting: 'Iniciando…',
    recording: 'Grabando',
    stopping: 'Deteniendo…',
    pausing: 'Pausando…, aún se graba',
    paused: 'En pausa',
    pausedOnHold: 'En pausa (en espera)',
    resuming: 'Reanudando…',
    ended: 'Llamada finalizada',
  },
  meanings: {
    unknown: 'Esperando a Genesys Cloud.',
    notRecorded: 'Nadie graba esta llamada.',
    starting: 'Aún sin confirmar.',
    recording: 'Esta llamada se está grabando.',
    stopping: 'Se graba hasta confirmarse.',
    pausing: 'Se graba hasta confirmarse.',
    paused: 'No se graba hasta que reanude.',
    pausedOnHold: 'No se graba durante la espera.',
    resuming: 'Aún sin confirmar.',
    ended: 'Ya no está en esta llamada.',
  },
  actions: {
    start: { short: 'Iniciar', full: 'Iniciar la grabación' },
    stop: { short: 'Detener', full: 'Detener la grabación' },
    pause: { short: 'Pausar', full: 'Pausar la grabación' },
    resume: { short: 'Reanudar', full: 'Reanudar la grabación' },
  },
  reasons: {
    busy: 'Ya se está realizando.',
    checking: 'Se está comprobando el estado de la llamada.',
    ended: 'La llamada ha finalizado.',
    notMyCall: 'Usted no participa en esta llamada.',
    notConnected: 'No está conectado a esta llamada. Conéctese primero.',
    alreadyRecording: 'La llamada ya se está grabando.',
    notRecording: 'La llamada no se está grabando.',
    policyCannotStop:
      'Se graba por la política de su organización: puede pausarla, pero no detenerla aquí.',
    othersRecording: 'Otra persona inició esta grabación. Puede pausarla, pero no detenerla.',
    snippetCannotPause: 'Un fragmento no se puede pausar. Deténgalo e inicie otro.',
    alreadyPaused: 'La grabación ya está en pausa.',
    notPaused: 'La grabación no está en pausa.',
    pausedOnHold: 'En pausa mientras la llamada está en espera. Continúa al retomar la llamada.',
    isPaused: 'La grabación está en pausa. Reanúdela.',
    consentFirst: 'Pregunte primero al cliente y anote abajo la respuesta.',
    consentRefused: 'El cliente no acepta que se grabe.',
    apiCannotPause: 'Esta instalación puede iniciar y detener grabaciones, pero no pausarlas.',
    notPermitted: 'Le falta el permiso. Si ya se lo han concedido, compruebe de nuevo.',
    signedOut: 'Su sesión está cerrada. Inicie sesión primero.',
  },
  already: {
    start: 'Ya se estaba grabando.',
    stop: 'No había nada que detener.',
    pause: 'Ya estaba en pausa.',
    resume: 'Ya no estaba en pausa.',
  },

  recorders: {
    policy: 'Política',
    agentPolicy: 'Política (agente)',
    adhoc: 'Ad hoc',
    snippet: 'Fragmento',
    unnamed: 'Grabador',
  },
  recorderStates: { active: 'grabando', paused: 'en pausa' },
  atLeast: (time) => `más de ${time}`,
  beginningNotSeen: 'Tiempo observado. Puede haber empezado antes.',

  trust: {
    live: 'En vivo',
    checking: 'Comprobando…',
    lastKnown: 'Según la última comprobación',
    notLive: 'No en vivo: revisión cada 15 s',
  },
  checkAgain: 'Comprobar de nuevo',
  retryIn: (seconds) => `Nuevo intento en ${seconds} s`,
  reference: 'Referencia:',
  failure: tellFailures(failures),

  signIn: 'Iniciar sesión',
  notSignedIn: {
    title: 'No ha iniciado sesión',
    what: 'Genesys Cloud necesita saber quién es usted.',
    next: 'Inicie sesión para ver y controlar la grabación.',
  },
  signingIn: 'Iniciando sesión…',
  pressIsKept: 'Su orden queda guardada y se ejecutará después.',

  signInProblem,
};
