import type { FailureTexts } from '../../../i18n/format-failure.ts';

export const failures: FailureTexts = {
  refused: {
    start: 'Não iniciada',
    stop: 'Não parada',
    pause: 'Não pausada',
    resume: 'Não retomada',
    read: 'Status não lido',
  },
  uncertain: {
    start: 'Início não confirmado',
    stop: 'Parada não confirmada',
    pause: 'Pausa não confirmada',
    resume: 'Retomada não confirmada',
    read: 'Status não confirmado',
  },
  noCardData: 'Não colete dados de cartão enquanto não aparecer “Em pausa” aqui.',
  tellAdministrator: 'Se acontecer de novo, informe a referência ao administrador.',
  kinds: {
    signedOut: ['Sua sessão expirou.', 'Entre novamente.'],
    notParticipant: [
      'Só quem está conectado à chamada pode fazer isso.',
      'Conecte-se à chamada e tente novamente.',
    ],
    callEnded: ['A chamada foi encerrada.', 'Não há mais nada a fazer.'],
    notMyCall: ['Você não participa desta chamada.', 'Abra uma chamada sua.'],
    notFound: ['O Genesys Cloud não conhece esta gravação.', 'Verifique de novo.'],
    conflict: [
      'Outra ação alterou a chamada ao mesmo tempo.',
      'Veja o status e tente novamente se ainda for preciso.',
    ],
    tooManyRequests: [
      'O Genesys Cloud está recebendo solicitações demais.',
      'Aguarde um minuto e tente novamente.',
    ],
    offline: [
      'Não é possível acessar o Genesys Cloud.',
      'Verifique sua conexão de rede e tente novamente.',
    ],
    timeout: ['O Genesys Cloud demorou demais para responder.', 'Verifique de novo em instantes.'],
    badAnswer: ['A resposta do Genesys Cloud não faz sentido.', 'Verifique de novo.'],
    unconfirmed: [
      'O Genesys Cloud aceitou, mas nada indica que tenha acontecido.',
      'Veja o status e tente novamente.',
    ],
  },
  platform: (status) => [
    `O Genesys Cloud está com uma falha interna (${status}).`,
    'Tente novamente em um minuto.',
  ],
  rejected: (status, message) => `O Genesys Cloud recusou (${status}): ${message}`,
  lacksScope: (scope) => [
    `Falta a este aplicativo o escopo OAuth ${scope}.`,
    'Peça ao administrador que o adicione em Admin > Integrations > OAuth e verifique de novo.',
  ],
  lacksPermission: (permission) => [
    `Falta a você a permissão ${permission}.`,
    'Peça ao administrador que a conceda em Admin > Roles and Permissions e verifique de novo.',
  ],
  quoted: (name) => `“${name}”`,
  or: ' ou ',
  space: ' ',
};
