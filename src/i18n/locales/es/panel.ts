import type { FailureTexts, PanelTexts, SignInTexts } from '../../messages.ts';

const signInProblems: SignInTexts = {
  refused: {
    title: 'Genesys Cloud rechazó el inicio de sesión',
    next: (error) =>
      `Vuelva a intentarlo. Si sigue igual, pida a su administrador que revise el cliente de OAuth en Admin > Integrations > OAuth («${error}»).`,
  },
  notOurs: {
    title: 'El inicio de sesión se interrumpió',
    what: 'La respuesta pertenece a un inicio de sesión que no empezó en esta página.',
    next: 'Inicie sesión desde aquí.',
  },
  popupBlocked: {
    title: 'Se bloqueó la ventana de inicio de sesión',
    what: 'Su navegador no permite que esta página abra una ventana.',
    next: 'Permita las ventanas emergentes de esta página y luego inicie sesión.',
  },
  popupLeft: {
    title: 'El inicio de sesión no se completó',
    what: 'Se cerró la ventana de inicio de sesión o pasaron dos minutos.',
    next: 'Vuelva a iniciar sesión y complétela en la ventana.',
  },
  triedBefore: {
    title: 'Inicie sesión para continuar',
    what: 'El inicio de sesión automático no funcionó.',
    next: 'Inicie sesión manualmente. Si vuelve a fallar, puede que su navegador bloquee las cookies de esta página.',
  },
  unreachable: {
    title: 'No se puede acceder al inicio de sesión de Genesys Cloud',
    what: 'No ha respondido o no funciona.',
    next: 'Compruebe su red y después inicie sesión.',
  },
  noToken: {
    title: 'El inicio de sesión no dio acceso',
    what: 'Genesys Cloud inició su sesión, pero no dio a esta página un acceso válido.',
    next: 'Inicie sesión de nuevo. Si sigue igual, avise a su administrador.',
  },
  failed: {
    title: 'No se pudo iniciar sesión',
    next: 'Vuelva a intentarlo en un minuto. Si sigue igual, avise a su administrador.',
  },
};

const failures: FailureTexts = {
  refused: {
    start: 'No iniciada',
    stop: 'No detenida',
    pause: 'No pausada',
    resume: 'No reanudada',
    read: 'Estado no leído',
  },
  uncertain: {
    start: 'Inicio sin confirmar',
    stop: 'Detención sin confirmar',
    pause: 'Pausa sin confirmar',
    resume: 'Reanudación sin confirmar',
    read: 'Estado sin confirmar',
  },
  noCardData: 'No tome datos de tarjetas mientras aquí no aparezca «En pausa».',
  contactAdministrator: 'Si vuelve a ocurrir, indique la referencia a su administrador.',
  kinds: {
    signedOut: ['Su sesión ha caducado.', 'Vuelva a iniciar sesión.'],
    otherUser: [
      'Desde entonces ha iniciado sesión otra persona.',
      'Compruebe el estado y repita la orden si aún es necesaria.',
    ],
    notParticipant: [
      'Solo puede hacerlo quien esté conectado a la llamada.',
      'Conéctese a la llamada y vuelva a intentarlo.',
    ],
    callEnded: ['La llamada ha finalizado.', 'No queda nada por hacer.'],
    refusedAsEnded: [
      'Genesys Cloud lo rechazó como si la llamada hubiera finalizado.',
      'Mire el estado y vuelva a intentarlo.',
    ],
    notMyCall: ['Usted no participa en esta llamada.', 'Abra una llamada suya.'],
    notFound: ['Genesys Cloud no conoce esta grabación.', 'Compruebe de nuevo.'],
    conflict: [
      'Otra acción cambió la llamada al mismo tiempo.',
      'Mire el estado y vuelva a intentarlo si aún hace falta.',
    ],
    tooManyRequests: [
      'Genesys Cloud recibe demasiadas solicitudes.',
      'Espere un minuto y vuelva a intentarlo.',
    ],
    offline: [
      'No se puede acceder a Genesys Cloud.',
      'Compruebe su conexión de red y vuelva a intentarlo.',
    ],
    timeout: ['Genesys Cloud tardó demasiado en responder.', 'Compruebe de nuevo en un momento.'],
    badAnswer: ['La respuesta de Genesys Cloud no tiene sentido.', 'Compruebe de nuevo.'],
    unconfirmed: [
      'Genesys Cloud lo aceptó, pero nada indica que se haya realizado.',
      'Mire el estado y vuelva a intentarlo.',
    ],
  },
  platform: (status) => [
    `Genesys Cloud tiene un fallo interno (${status}).`,
    'Vuelva a intentarlo en un minuto.',
  ],
  rejected: (status, message) => `Genesys Cloud lo rechazó (${status}): ${message}`,
  lacksScope: (scope) => [
    `A esta aplicación le falta el ámbito de OAuth ${scope}.`,
    'Pida a su administrador que lo añada en Admin > Integrations > OAuth y compruebe de nuevo.',
  ],
  lacksPermission: (permission) => [
    `Le falta el permiso ${permission}.`,
    'Pida a su administrador que se lo conceda en Admin > Roles and Permissions y compruebe de nuevo.',
  ],
  quoted: (name) => `«${name}»`,
  or: ' o ',
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
    pausing: 'Pausando…, aún se graba',
    paused: 'En pausa',
    pausedOnHold: 'En pausa (en espera)',
    resuming: 'Reanudando…',
    ended: 'Llamada finalizada',
  },
  meanings: {
    unknown: 'Esperando a Genesys Cloud.',
    notRecorded: 'Nadie graba esta llamada.',
    suppressed: 'Una cola o un flujo la retiene.',
    starting: 'Aún sin confirmar.',
    recording: 'Esta llamada se está grabando.',
    stopping: 'Se graba hasta confirmarse.',
    pausing: 'Se graba hasta confirmarse.',
    paused: 'No se graba hasta que reanude.',
    pausedOnHold: 'No se graba durante la espera.',
    resuming: 'Aún sin confirmar.',
    ended: 'La llamada ha terminado.',
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
    left: 'Ha dejado esta llamada.',
    noCallYet: 'Aún no hay llamada.',
    notMyCall: 'Usted no participa en esta llamada.',
    notConnected: 'No está conectado a esta llamada. Conéctese primero.',
    listeningIn: 'Usted solo escucha. Solo el agente de la llamada controla su grabación.',
    alreadyRecording: 'La llamada ya se está grabando.',
    notRecording: 'La llamada no se está grabando.',
    policyCannotStop:
      'Se graba por la política de su organización: puede pausarla, pero no detenerla aquí.',
    othersRecording: 'Otra persona inició esta grabación. Puede pausarla, pero no detenerla.',
    snippetCannotPause: 'Un fragmento no se puede pausar. Deténgalo e inicie otro.',
    stopSnippetFirst: 'Detenga primero su fragmento.',
    willNotPause: 'Esta grabación no se puede pausar.',
    alreadyPaused: 'La grabación ya está en pausa.',
    notPaused: 'La grabación no está en pausa.',
    pausedOnHold: 'En pausa mientras la llamada está en espera. Continúa al retomar la llamada.',
    onHold: 'La llamada está en espera. Retómela primero.',
    isPaused: 'La grabación está en pausa. Reanúdela.',
    isPausing: 'La grabación se está pausando.',
    suppressed: 'Una cola o un flujo retiene la grabación.',
    startOff: 'Su organización no inicia grabaciones aquí.',
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
    checking: 'Comprobando…',
    notLive: (seconds) => `No en vivo: revisión cada ${seconds} s`,
  },
  lastConfirmed: (status, time) => `Última confirmación: ${status}, ${time}`,
  lastConfirmedAt: (time) => `Última confirmación: ${time}`,
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
  pressIsStored: 'Su orden queda guardada y se ejecutará después.',

  failures,
  signInProblems,
};
