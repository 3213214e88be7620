import type { SetupTexts, SignInTexts } from '../../messages.ts';

const wrongFile = 'Há um problema no arquivo de configuração';
const reload = 'Depois, recarregue esta página.';

export const setupTexts: SetupTexts = {
  badAddress: {
    title: 'Há um problema na URL da integração',
    next: 'Peça ao administrador que, em Admin > Integrations, abra as propriedades desta integração e insira esta Application URL:',
  },
  badValues: {
    unfilledPlaceholder: (parameter) =>
      `O Genesys Cloud não preencheu “${parameter}”. O marcador pode estar escrito errado, ou este tipo de integração não o aceita.`,
    badConversationId: (value) => `“${value}” não é o identificador de uma conversa.`,
    strangeHost: (value) => `“${value}” não é um endereço do Genesys Cloud.`,
  },
  strangeEmbedder: {
    title: 'Esta página está incorporada em um site não permitido',
    what: (origin) =>
      `${origin} não é do Genesys Cloud nem está em config.json; por isso, o login está bloqueado.`,
    next: `Se você não reconhece esse site, feche esta página. Caso contrário, peça ao administrador que o adicione a config.json e ao cabeçalho frame-ancestors. ${reload}`,
  },
  unknownRegion: {
    title: 'Região desconhecida',
    what: (value) => `A região “${value}” não é compatível com esta versão.`,
    next: 'Peça ao administrador que instale a versão mais recente deste aplicativo. Se a URL contiver uma região fixa, substitua-a por {{gcTargetEnv}}.',
  },
  configMissing: {
    title: 'Falta o arquivo de configuração',
    what: (status) => `Não foi possível carregar config.json (${status ?? 'sem resposta'}).`,
    next: `Peça ao administrador que coloque config.json ao lado desta página, com o identificador do seu cliente OAuth. ${reload}`,
  },
  configNotJson: {
    title: wrongFile,
    what: 'config.json não é um JSON válido.',
    next: `Peça ao administrador que procure uma vírgula ou aspas faltando. O menor arquivo que funciona está abaixo. ${reload}`,
  },
  badConfig: {
    title: wrongFile,
    what: 'config.json tem erros:',
    next: `Peça ao administrador que corrija estas entradas. ${reload}`,
  },
  mistakes: {
    missing: 'está ausente',
    unknownKey: 'não é uma configuração conhecida',
    oneOf: (allowed) => `deve ser um destes valores: ${allowed}`,
    object: 'deve ser um objeto: {…}',
    seconds: (allowed) => `deve ser um número inteiro de segundos, de 0 a ${allowed}`,
    language: 'deve ser um idioma, como pt-BR ou en',
    consentText: 'deve ser o que o agente informa ou pergunta ao cliente',
    domain: 'deve ser um domínio do Genesys Cloud, como sae1.pure.cloud',
    clientId: 'deve ser o identificador de um cliente OAuth',
    clientIdsOfPages:
      'deve ser o identificador de um cliente OAuth, ou um por página: {"agent": …, "queue": …, "setup": …}',
    clientIdsOfRegions: 'deve ser o identificador de um cliente OAuth, ou um por região',
    host: 'deve ser um nome de host',
    port: 'deve ser um número de porta',
    path: 'deve ser um caminho',
    origin: 'deve ser uma origem, como https://crm.example.com',
    origins: 'deve ser uma lista de origens: ["https://crm.example.com"]',
    httpOnlyLocally: 'só pode ser "http" para um host desta máquina',
    needsGateway:
      'só pode ser "recordings" com um "gateway" que tenha esta API: o próprio Genesys Cloud não a tem',
    needsConversations: 'só pode ser "required" com "api": "conversations"',
  },
};

export const signInTexts: SignInTexts = {
  refused: {
    title: 'O Genesys Cloud recusou o login',
    next: (error) =>
      `Tente novamente. Se o problema persistir, peça ao administrador que verifique o cliente OAuth em Admin > Integrations > OAuth (“${error}”).`,
  },
  notOurs: {
    title: 'O login foi interrompido',
    what: 'A resposta é de um login que não começou nesta página.',
    next: 'Faça login por aqui.',
  },
  popupBlocked: {
    title: 'A janela de login foi bloqueada',
    what: 'Falta allow-popups nas Iframe Sandbox Options da integração, ou seu navegador bloqueia pop-ups.',
    next: 'Peça ao administrador que acrescente allow-popups em Admin > Integrations. Se já estiver lá, permita pop-ups para esta página e depois entre.',
  },
  popupLeft: {
    title: 'O login não foi concluído',
    what: 'O login não foi concluído em dois minutos.',
    next: 'Entre novamente e conclua na janela.',
  },
  takesLong: {
    title: 'Entrando…',
    what: 'Está demorando mais do que o normal.',
    next: 'Aguarde um instante ou entre por aqui.',
  },
  triedBefore: {
    title: 'Entre para continuar',
    what: 'O login automático não funcionou.',
    next: 'Entre manualmente. Se também falhar, seu navegador pode estar bloqueando os cookies desta página.',
  },
  unreachable: {
    title: 'Não foi possível acessar a página de login do Genesys Cloud',
    what: 'Ele não responde ou está fora do ar.',
    next: 'Verifique sua rede e depois entre.',
  },
  noToken: {
    title: 'Login feito, mas sem acesso',
    what: 'O Genesys Cloud aceitou o login, mas não deu a esta página um acesso válido.',
    next: 'Entre novamente. Se o problema persistir, fale com o administrador.',
  },
  stillValid: {
    title: 'Você saiu apenas desta página',
    what: 'Não foi possível avisar o Genesys Cloud.',
    next: (time) =>
      `O acesso termina às ${time}. Até lá, feche este navegador ou não deixe outra pessoa usá-lo.`,
  },
  failed: {
    title: 'Não foi possível entrar',
    next: 'Tente novamente em um minuto. Se o problema persistir, fale com o administrador.',
  },
};
