import type { FailureTexts } from '../../messages.ts';

export const failures: FailureTexts = {
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
    timeout: ['Genesys Cloud tardó demasiado en responder.', 'Compruebe de nuevo en un momento.'],
    badAnswer: ['Genesys Cloud envió una respuesta inesperada.', 'Compruebe de nuevo.'],
    unconfirmed: [
      'Genesys Cloud aceptó la solicitud, pero no la ha confirmado.',
      'Compruebe el estado y vuelva a intentarlo.',
    ],
  },
  unavailable: 'Compruebe el estado antes de continuar.',
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
