import type { FailureTexts, OtherFiles, PanelTexts } from '../../messages.ts';

const failures: FailureTexts = {
  refused: {
    start: 'No iniciada',
    stop: 'No detenida',
    pause: 'No pausada',
    resume: 'No reanudada',
    read: 'No se pudo obtener el estado',
  },
  uncertain: {
    start: 'Inicio sin confirmar',
    stop: 'Detención sin confirmar',
    pause: 'Pausa sin confirmar',
    resume: 'Reanudación sin confirmar',
    read: 'Estado sin confirmar',
  },
  noCardData: 'No tome datos de tarjeta hasta que aparezca «En pausa».',
  contactAdministrator: 'Si el problema persiste, indique la referencia a su administrador.',
  kinds: {
    signedOut: ['Su sesión ha caducado.', 'Vuelva a iniciar sesión.'],
    otherUser: [
      'Otra persona ha iniciado sesión desde que pulsó el botón.',
      'Compruebe el estado y vuelva a pulsar si aún hace falta.',
    ],
    notParticipant: [
      'Solo puede hacerlo quien esté conectado a la llamada.',
      'Conteste la llamada y vuelva a intentarlo.',
    ],
    callEnded: ['La llamada ha finalizado.', 'No queda nada por hacer.'],
    refusedAsEnded: [
      'Genesys Cloud rechazó la orden como si la llamada hubiera finalizado.',
      'Compruebe el estado y vuelva a intentarlo.',
    ],
    notMyCall: ['Usted no participa en esta llamada.', 'Abra una de sus llamadas.'],
    notFound: ['Genesys Cloud no encuentra esta grabación.', 'Compruebe de nuevo.'],
    conflict: [
      'La llamada se modificó desde otro lugar al mismo tiempo.',
      'Compruebe el estado y vuelva a intentarlo si aún hace falta.',
    ],
    tooManyRequests: [
      'Genesys Cloud está recibiendo demasiadas solicitudes.',
      'Espere un minuto y vuelva a intentarlo.',
    ],
    offline: [
      'No se puede acceder a Genesys Cloud.',
      'Compruebe su conexión de red y vuelva a intentarlo.',
    ],
    timeout: ['Genesys Cloud tardó demasiado en responder.', 'Compruebe de nuevo en un momento.'],
    badAnswer: ['Genesys Cloud envió una respuesta inesperada.', 'Compruebe de nuevo.'],
    unconfirmed: [
      'Genesys Cloud aceptó la solicitud, pero no la ha confirmado.',
      'Compruebe el estado y vuelva a intentarlo.',
    ],
  },
  platform: (status) => [
    `Genesys Cloud tuvo un error (${status}).`,
    'Vuelva a intentarlo en un minuto.',
  ],
  rejected: (status, message) => `Genesys Cloud rechazó la solicitud (${status}): ${message}`,
  lacksScope: (scope) => [
    `A esta aplicación le falta el ámbito de OAuth ${scope}.`,
    'Pida a su administrador que lo añada en Admin > Integrations > OAuth y compruebe de nuevo.',
  ],
  lacksPermission: (permission) => [
    `No tiene el permiso ${permission}.`,
    'Pida a su administrador que se lo conceda en Admin > Roles and Permissions y compruebe de nuevo.',
  ],
  quoted: (name) => `«${name}»`,
  or: ' o ',
  and: ' y ',
  space: ' ',
};

/** Spanish, for Spain and Latin America. */
export const panel: PanelTexts = {
  panelName: 'Grabación de la llamada',
  statusName: 'Estado de la grabación',
  labels: {
    unknown: 'Desconocido',
    notRecorded: 'Sin grabación',
    suppressed: 'Sin grabación',
    starting: 'Iniciando…',
    recording: 'Grabando',
    stopping: 'Deteniendo…',
    pausing: 'Pausando… aún se graba',
    paused: 'En pausa',
    pausedOnHold: 'En pausa (en espera)',
    resuming: 'Reanudando…',
    ended: 'Llamada finalizada',
  },
  meanings: {
    unknown: 'Comprobando la grabación…',
    notRecorded: 'No se está grabando.',
    suppressed: 'Bloqueada por una cola o un flujo.',
    starting: 'Aún sin confirmar.',
    recording: 'Esta llamada se está grabando.',
    stopping: 'Se graba hasta que se confirme.',
    pausing: 'Se graba hasta que se confirme.',
    paused: 'No se graba hasta que reanude.',
    pausedOnHold: 'No se graba durante la espera.',
    resuming: 'Aún sin confirmar.',
    ended: 'La llamada ha terminado.',
  },
  noStatus: 'Estado no disponible.',
  actions: {
    start: { short: 'Iniciar', full: 'Iniciar la grabación' },
    stop: { short: 'Detener', full: 'Detener la grabación' },
    pause: { short: 'Pausar', full: 'Pausar la grabación' },
    resume: { short: 'Reanudar', full: 'Reanudar la grabación' },
  },
  reasons: {
    busy: 'En curso…',
    checking: 'Comprobando el estado de la llamada.',
    ended: 'La llamada ha finalizado.',
    left: 'Ha salido de esta llamada.',
    noCallYet: 'Aún no hay llamada.',
    notMyCall: 'Usted no participa en esta llamada.',
    notConnected: 'Conteste primero la llamada.',
    listeningIn: 'Está escuchando. Solo el agente de la llamada puede controlar la grabación.',
    alreadyRecording: 'La llamada ya se está grabando.',
    notRecording: 'La llamada no se está grabando.',
    policyCannotStop: 'Se graba por la política de su organización. Puede pausar, pero no detener.',
    othersRecording: 'Otra persona inició la grabación. Puede pausar, pero no detener.',
    snippetCannotPause: 'Un fragmento no se puede pausar. Deténgalo e inicie otro.',
    stopSnippetFirst: 'Detenga primero su fragmento.',
    willNotPause: 'Esta grabación no se puede pausar.',
    alreadyPaused: 'La grabación ya está en pausa.',
    notPaused: 'La grabación no está en pausa.',
    pausedOnHold: 'En pausa mientras la llamada está en espera. Se reanuda al retomar la llamada.',
    onHold: 'La llamada está en espera. Retómela primero.',
    isPaused: 'La grabación está en pausa. Reanúdela.',
    isPausing: 'La grabación se está pausando.',
    suppressed: 'Una cola o un flujo bloquea la grabación.',
    startOff: 'Su organización no permite iniciar grabaciones aquí.',
    consentFirst: 'Pregunte primero al cliente e indique abajo la respuesta.',
    consentRefused: 'El cliente no ha aceptado la grabación.',
    apiCannotPause: 'Aquí se pueden iniciar y detener grabaciones, pero no pausarlas.',
    notPermitted: 'No tiene el permiso. Si acaban de concedérselo, compruebe de nuevo.',
    signedOut: 'Su sesión está cerrada. Inicie sesión primero.',
  },
  already: {
    start: 'La llamada ya se estaba grabando.',
    stop: 'No había nada que detener.',
    pause: 'Ya estaba en pausa.',
    resume: 'Ya se había reanudado.',
  },

  recorders: {
    policy: 'Política',
    agentPolicy: 'Política (agente)',
    adhoc: 'Ad hoc',
    snippet: 'Fragmento',
    unnamed: 'Grabadora',
  },
  recorderStates: { active: 'grabando', paused: 'en pausa' },
  atLeast: (time) => `${time}+`,
  beginningNotSeen: 'Puede haber empezado antes.',

  trust: {
    checking: 'Comprobando…',
    notLive: (seconds) => `Sin tiempo real: revisión cada ${seconds} s`,
    checkedEvery: (seconds) => `Revisión cada ${seconds} s`,
  },
  lastConfirmed: (status, time) => `Última confirmación: ${status}, ${time}`,
  lastConfirmedAt: (time) => `Última confirmación: ${time}`,
  tryAgain: 'Reintentar',
  checkAgain: 'Comprobar de nuevo',
  retryIn: (seconds) => `Nuevo intento en ${seconds} s`,
  reference: 'Referencia:',

  signIn: 'Iniciar sesión',
  notSignedIn: {
    title: 'No ha iniciado sesión',
    what: 'Genesys Cloud necesita saber quién es usted.',
    next: 'Inicie sesión para ver y controlar la grabación.',
  },
  signingIn: 'Iniciando sesión…',
  pressIsStored: 'Lo haremos en cuanto inicie sesión.',

  failures,
};

/** The files of this language that load when they are needed. */
export const otherFiles: OtherFiles = {
  features: () => import('./features.ts'),
  queue: () => import('./queue.ts'),
  setup: () => import('./setup.ts'),
};
