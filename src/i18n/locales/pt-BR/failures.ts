import type { FailureTexts } from '../../messages.ts';

export const failures: FailureTexts = {
  refused: {
    start: 'Não iniciada',
    stop: 'Não parada',
    pause: 'Não pausada',
    resume: 'Não retomada',
    read: 'Não foi possível obter o status',
  },
  uncertain: {
    start: 'Início não confirmado',
    stop: 'Parada não confirmada',
    pause: 'Pausa não confirmada',
    resume: 'Retomada não confirmada',
    read: 'Status não confirmado',
  },
  noCardData: 'Só colete dados de cartão quando aparecer “Em pausa”.',
  contactAdministrator: 'Se o problema persistir, informe a referência ao administrador.',
  kinds: {
    signedOut: ['Sua sessão expirou.', 'Entre novamente.'],
    otherUser: [
      'Outra pessoa entrou depois do seu comando.',
      'Verifique o status e clique de novo se ainda for preciso.',
    ],
    notParticipant: [
      'Só quem está conectado à chamada pode fazer isso.',
      'Atenda a chamada e tente novamente.',
    ],
    callEnded: ['A chamada foi encerrada.', 'Não há mais nada a fazer.'],
    refusedAsEnded: [
      'O Genesys Cloud recusou o comando como se a chamada tivesse terminado.',
      'Verifique o status e tente novamente.',
    ],
    notMyCall: ['Você não participa desta chamada.', 'Abra uma das suas chamadas.'],
    notFound: ['O Genesys Cloud não encontra esta gravação.', 'Verifique de novo.'],
    conflict: [
      'A chamada foi alterada em outro lugar ao mesmo tempo.',
      'Verifique o status e tente novamente se ainda for preciso.',
    ],
    tooManyRequests: [
      'O Genesys Cloud está recebendo solicitações demais.',
      'Aguarde um minuto e tente novamente.',
    ],
    timeout: ['O Genesys Cloud demorou demais para responder.', 'Verifique de novo em instantes.'],
    badAnswer: ['O Genesys Cloud enviou uma resposta inesperada.', 'Verifique de novo.'],
    unconfirmed: [
      'O Genesys Cloud aceitou a solicitação, mas não a confirmou.',
      'Verifique o status e tente novamente.',
    ],
  },
  unavailable: 'Verifique o status antes de continuar.',
  platform: (status) => [
    `Ocorreu um erro no Genesys Cloud (${status}).`,
    'Tente novamente em um minuto.',
  ],
  rejected: (status, message) => `O Genesys Cloud recusou a solicitação (${status}): ${message}`,
  lacksScope: (scope) => [
    `Este aplicativo não tem o escopo OAuth ${scope}.`,
    'Peça ao administrador que o adicione em Admin > Integrations > OAuth e verifique de novo.',
  ],
  lacksPermission: (permission) => [
    `Você não tem a permissão ${permission}.`,
    'Peça ao administrador que a conceda em Admin > Roles and Permissions e verifique de novo.',
  ],
  quoted: (name) => `“${name}”`,
  or: ' ou ',
  and: ' e ',
  space: ' ',
};
