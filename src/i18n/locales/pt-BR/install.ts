import type { InstallMessages } from '../../install-messages.ts';
import { countingIn } from '../../plural.ts';
import { checkMessages } from './check.ts';

const { number } = countingIn('pt-BR');
const steps = (count: number): string => (count === 1 ? '1 etapa' : `${number(count)} etapas`);

export const installMessages: InstallMessages = {
  title: 'Instalar o Recording Control',
  framed: {
    title: 'Abra esta página em uma guia própria',
    what: 'Ela altera sua organização e, por isso, não funciona dentro de outra página.',
    next: 'Abrir o endereço em uma nova guia.',
  },
  notSecure: {
    title: 'Abra esta página com https',
    what: 'O Genesys Cloud funciona apenas com páginas servidas com https.',
    next: 'Abrir o endereço com https.',
  },
  connect: {
    heading: 'Conecte sua organização',
    intro:
      'Para entrar, esta página precisa de um cliente OAuth. Em Admin > Integrations > OAuth, selecione “Add client” e informe:',
    appName: 'App Name',
    grant: 'Grant Types',
    uri: 'Authorized redirect URIs',
    scopes: 'Scope',
    onlyYours:
      'Salve-o e informe abaixo o Client ID dele. Só esta página o usa: exclua-o quando terminar.',
    compare: 'Compare o cliente no Admin com os campos abaixo e entre novamente.',
    copy: 'Copiar',
    copied: 'Copiado',
    region: 'Região',
    clientId: 'Client ID',
    badClientId: 'Digite o Client ID que o Genesys Cloud mostra para o cliente.',
  },
  loading: 'Carregando os dados da sua organização…',
  choose: {
    heading: 'O que você quer instalar?',
    installed:
      'Já está instalado. Estas são as configurações atuais: altere-as ou confira-as com “Mostrar o plano”.',
    agents: 'Grupos de agentes',
    agentsHint: 'Eles veem o widget em suas chamadas e podem controlar a gravação.',
    supervisors: 'Grupos de supervisores',
    supervisorsHint: 'Eles veem a página da fila. Se nenhum grupo for escolhido, ela não muda.',
    search: 'Pesquisar grupos',
    chosen: (count) => `Selecionados: ${number(count)}`,
    more: (shown, all) =>
      `Mostrando ${number(shown)} de ${number(all)}. Pesquise para encontrar os outros.`,
    queues: 'Somente em chamadas destas filas',
    queuesHint: 'Um nome por linha. Vazio: todas as filas.',
    name: 'Nome do widget',
    nameHint: 'Vazio: “Call recording”, traduzido.',
    languages: 'Idiomas do nome',
    plan: 'Mostrar o plano',
    noGroup: 'Selecione pelo menos um grupo de agentes.',
  },
  plan: {
    heading: 'Plano',
    nothing: 'Nada a alterar.',
    summary: (count) => `${steps(count)}. Nada muda até você pressionar “Aplicar”.`,
    toConfig: 'Verificar config.json',
    apply: 'Aplicar',
    back: 'Voltar',
    added: 'Adicionado:',
    removed: 'Removido:',
    field: (name) => `${name}:`,
  },
  fields: {
    role: { permissions: 'Permissões', description: 'Descrição' },
    client: {
      description: 'Descrição',
      authorizedGrantType: 'Grant Types',
      registeredRedirectUri: 'Authorized redirect URIs',
      scope: 'Scope',
      accessTokenValiditySeconds: 'Duração do token (em segundos)',
      state: 'Status',
    },
    integration: {
      name: 'Nome',
      notes: 'Observações',
      url: 'URL do aplicativo',
      sandbox: 'Opções de sandbox do iframe',
      permissions: 'Política de permissões do iframe',
      communicationTypeFilter: 'Filtro por tipo de comunicação',
      queueIdFilterList: 'Filtro por fila',
      groups: 'Filtro por grupo',
      displayType: 'Tipo de aplicativo',
      featureCategory: 'Categoria do aplicativo',
      lifecycle: 'Ciclo de vida',
      icon: 'Ícone',
      monochromicIcon: 'Ícone monocromático',
      i10n: 'Nome',
      state: 'Status',
    },
  },
  values: { on: 'ativado', off: 'desativado', active: 'Ativo', inactive: 'Inativo' },
  steps: {
    createRole: (name) => `Criar a função “${name}”`,
    changeRole: (name) => `Adicionar permissões à função “${name}”`,
    grantRole: (name, group) => `Atribuir a função “${name}” ao grupo “${group}”`,
    createClient: (name) => `Criar o cliente OAuth “${name}”`,
    changeClient: (name) => `Alterar o cliente OAuth “${name}”`,
    createIntegration: (name) => `Criar a integração “${name}”`,
    configureIntegration: (name) => `Configurar a integração “${name}”`,
    enableIntegration: (name) => `Ativar a integração “${name}”`,
  },
  things: {
    role: (name) => `Função “${name}”`,
    client: (name) => `Cliente OAuth “${name}”`,
    integration: (name) => `Integração “${name}”`,
  },
  remarks: {
    groupTakesNoRoles: (group, role) =>
      `O grupo “${group}” não aceita funções. Atribua “${role}” aos membros ou ative “Group can be assigned roles” em Admin > Directory > Groups.`,
    unknownPermission: (permission, role) =>
      `A permissão ${permission} não existe nesta organização. “${role}” não a inclui.`,
    keepsRole: (group, role) =>
      `O grupo “${group}” mantém a função “${role}”. Remova-a em Admin > Directory > Groups se não for mais necessária.`,
    otherDivision: (group, role) =>
      `O grupo “${group}” tem a função “${role}” somente em outras divisões. Para que a função valha para todas as chamadas, adicione a divisão Home em Admin > Directory > Groups.`,
    adopted: (thing) =>
      `Já existia: ${thing}. O item existente será usado e mantido na desinstalação.`,
  },
  rights: {
    'authorization:grant:add': 'Atribuir as funções aos seus grupos',
    'authorization:role:add': 'Criar as funções de agentes e supervisores',
    'authorization:role:delete': 'Excluir essas funções na desinstalação',
    'authorization:role:edit': 'Adicionar permissões a uma função existente',
    'authorization:role:view': 'Ver as funções existentes',
    'integrations:integration:add': 'Adicionar o widget e a página da fila',
    'integrations:integration:delete': 'Excluir o widget e a página da fila na desinstalação',
    'integrations:integration:edit': 'Configurar e ativar o widget e a página da fila',
    'integrations:integration:view': 'Ver as integrações existentes',
    'oauth:client:add': 'Criar os clientes OAuth com que agentes e supervisores entram',
    'oauth:client:delete': 'Excluir esses clientes OAuth na desinstalação',
    'oauth:client:edit': 'Completar um cliente OAuth ou desativá-lo antes de ser excluído',
    'oauth:client:view': 'Ver os clientes OAuth existentes',
  },
  problems: {
    rightsMissing:
      'Faltam estas permissões. Adicione-as a uma de suas funções em Admin > People & Permissions > Roles / Permissions e verifique novamente:',
    notPermitted: (names) =>
      `Falta a permissão ${names}. Adicione-a a uma de suas funções em Admin > People & Permissions > Roles / Permissions e tente novamente.`,
    scopeMissing: (names) =>
      `Falta o escopo ${names} no cliente OAuth desta página. Adicione-o em Admin > Integrations > OAuth, saia e entre novamente.`,
    groupsMissing: (names) => `Estes grupos não existem mais: ${names}`,
    queuesMissing: (names) => `Nenhuma fila tem este nome: ${names}`,
    ambiguousNames: (names) => `Há mais de um com este nome: ${names}. Renomeie um deles.`,
    implicitClient: (name) =>
      `O cliente OAuth “${name}” usa a concessão implícita, que não pode ser alterada. Renomeie-o ou exclua-o em Admin > Integrations > OAuth.`,
    otherGrant: (name) =>
      `O cliente OAuth “${name}” tem outro tipo de concessão. Renomeie-o em Admin > Integrations > OAuth.`,
    unknownFields: (name, fields) =>
      `As integrações desta organização não conhecem ${fields} de “${name}”. Abra uma issue.`,
    samePage: (names) =>
      `Várias integrações mostram esta página: ${names}. Exclua ou desative todas menos uma em Admin > Integrations.`,
    otherPage: (name, url) =>
      `A integração “${name}” mostra outra página: ${url}. Renomeie-a em Admin > Integrations ou informe ali o endereço desta página.`,
    ambiguous: (thing) => `Há mais de um: ${thing}. Renomeie os que devem ficar como estão.`,
    signedOut: 'Sua sessão expirou. Entre novamente; suas escolhas são mantidas.',
    changedElsewhere:
      'Outra pessoa alterou ou excluiu isso ao mesmo tempo. Tente novamente: um novo plano será gerado.',
    tooSlow: 'O Genesys Cloud demorou demais para responder. Tente novamente para continuar.',
    persistent: (what) =>
      `${what} Tente novamente. Se acontecer de novo, fale com o suporte do Genesys Cloud.`,
    notConfirmed: 'O Genesys Cloud aceitou a alteração, mas não a mostra. Verifique em Admin.',
  },
  refusals: {
    'max.integrations.reached':
      'Sua organização atingiu o limite de integrações. Exclua uma em Admin > Integrations.',
    'auth.too.many.clients':
      'Sua organização atingiu o limite de clientes OAuth. Exclua um em Admin > Integrations > OAuth.',
    'version.conflict':
      'Outra pessoa está alterando a mesma integração. Aguarde um momento e tente novamente.',
    'cannot.delete.client': 'Um cliente OAuth ativo não pode ser excluído. Desative-o em Admin.',
  },
  applying: {
    heading: 'Em andamento…',
    progress: (done, total) => `Etapa ${number(done)} de ${number(total)}`,
    waiting: (seconds) => `Muitas solicitações ao Genesys Cloud: continua em ${number(seconds)} s.`,
  },
  stopped: {
    heading: 'Interrompido',
    done: 'Concluído',
    left: 'Pendente',
    again: 'Tentar novamente',
  },
  result: {
    heading: 'Instalado',
    config: 'Copie isto para o config.json, na pasta das páginas:',
    download: 'Baixar',
    checkAgain: 'Verificar config.json novamente',
    verdicts: {
      right: 'O config.json está correto. Os agentes já podem começar.',
      cached:
        'O novo config.json está no servidor, mas um cache ainda entrega o antigo. Limpe o cache e verifique novamente.',
      other: 'O servidor entrega outro config.json. Substitua-o por este e verifique novamente.',
      missing: 'O servidor não entrega um config.json legível. Envie este e verifique novamente.',
    },
    leftOut: {
      absent: (ids) =>
        `O config.json do servidor indica clientes OAuth que não existem nesta organização (de outra organização ou excluídos): ${ids}. Eles não constam abaixo.`,
      noPkce: (ids) =>
        `Com estes clientes OAuth não é possível entrar com PKCE, por isso não constam abaixo: ${ids}. Para manter a página deles, instale-a também.`,
    },
    reminder:
      'Quando terminar, exclua o cliente OAuth desta página em Admin > Integrations > OAuth.',
  },
  undo: {
    open: 'Desinstalar…',
    heading: 'Desinstalar',
    what: 'Os itens a seguir serão excluídos. Agentes e supervisores deixarão de ver as páginas:',
    left: 'Estes itens são mantidos, pois não há certeza de que o instalador os criou. Exclua-os em Admin se não forem mais necessários:',
    nothing: 'Nada a excluir.',
    apply: 'Excluir',
    deleted: 'Excluído',
    doneHeading: 'Desinstalado',
    done: 'Excluído. As páginas ainda estão no servidor; remova-as de lá.',
  },
  check: checkMessages,
};
