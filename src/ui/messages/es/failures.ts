import type { FailureTexts } from '../../../i18n/format-failure.ts';

export const failures: FailureTexts = {
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
  tellAdministrator: 'Si vuelve a ocurrir, indique la referencia a su administrador.',
  kinds: {
    signedOut: ['Su sesión ha caducado.', 'Vuelva a iniciar sesión.'],
    notParticipant: [
      'Solo puede hacerlo quien esté conectado a la llamada.',
      'Conéctese a la llamada y vuelva a intentarlo.',
    ],
    callEnded: ['La llamada ha finalizado.', 'No queda nada por hacer.'],
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
