import type { CheckMessages } from '../../install-messages.ts';
import { countingIn } from '../../plural.ts';

const { number } = countingIn('pt-BR');

const todos = {
  headers: 'Compare os cabeçalhos do servidor com docs/hosting.md.',
  oauth: 'Complete o cliente OAuth em Admin > Integrations > OAuth ou instale novamente.',
  roles:
    'Complete a função em Admin > People & Permissions > Roles / Permissions e atribua-a a um grupo, ou instale novamente. As permissões também podem vir de outras funções.',
  integrations:
    'Adicione ou complete a integração em Admin > Integrations ou instale novamente. docs/install.md tem todos os campos.',
  report: 'Anexe este relatório a uma issue.',
};

export const checkMessages: CheckMessages = {
  open: 'Verificar esta organização',
  heading: 'Funciona aqui?',
  intro: 'A verificação não altera nada. Ela abre um canal de notificações, que expira em um dia.',
  conversation: 'Conversation ID de uma chamada em andamento (opcional)',
  conversationHint: 'Permite verificar se as chamadas desta organização têm o formato esperado.',
  badConversation: 'Digite o ID que aparece no endereço da interação ou deixe o campo vazio.',
  start: 'Iniciar verificação',
  again: 'Verificar novamente',
  has: 'Já presentes:',
  report:
    'O relatório não contém nomes, números de telefone nem tokens; você pode anexá-lo a uma issue.',
  copyReport: 'Copiar relatório',
  copied: 'Copiado',
  download: 'Baixar relatório',
  back: 'Voltar',
  progress: (done, total) => `Verificando… ${number(done)} de ${number(total)}`,
  unexpected: 'Ocorreu um erro inesperado. Tente novamente. Se ele se repetir, abra uma issue.',
  verdicts: {
    ok: 'OK',
    hint: 'Recomendação',
    problem: 'Corrigir',
    unknown: 'Não verificado',
  },
  findings: {
    'host.pages': {
      what: 'O servidor entrega as páginas',
      todo: 'Envie todo o conteúdo de dist/ para a pasta das páginas.',
    },
    'host.query': {
      what: 'O servidor mantém a query string quando remove .html',
      todo: 'Os redirecionamentos devem manter a query string, que traz o resultado da entrada. Caso contrário, desative-os.',
    },
    'host.missing': {
      what: 'Arquivos inexistentes retornam 404',
      todo: 'Desative a resposta com uma página (“single-page app”): um script antigo receberia HTML.',
    },
    'host.framing': { what: 'Só o Genesys Cloud pode incorporar as páginas', todo: todos.headers },
    'host.policy': { what: 'As páginas têm uma política de segurança rígida', todo: todos.headers },
    'host.caching': { what: 'Os caches guardam apenas scripts', todo: todos.headers },
    'host.compression': { what: 'Os scripts são compactados', todo: 'Ative gzip ou Brotli.' },
    'host.opener': {
      what: 'A janela de entrada encontra a página que a abriu',
      todo: 'Não envie esse cabeçalho para signed-in.html.',
    },
    'config.valid': {
      what: 'O config.json é válido',
      todo: 'Corrija as chaves indicadas. A página dos agentes as mostra por completo; docs/configuration.md lista todas.',
    },
    'config.cached': {
      what: 'Nenhum cache guarda um config.json antigo',
      todo: 'Limpe o cache e entregue o config.json com Cache-Control: no-cache.',
    },
    'config.grant': {
      what: 'As páginas entram com PKCE',
      todo: 'Com a concessão implícita, um token utilizável fica no histórico do navegador, e o Genesys Cloud a encerra em 2027. Instale um cliente com PKCE.',
    },
    'signIn.agent': { what: 'Os agentes podem entrar', todo: todos.oauth },
    'signIn.queue': { what: 'Os supervisores podem entrar', todo: todos.oauth },
    'role.agent': { what: 'A função dos agentes tem as permissões', todo: todos.roles },
    'role.queue': { what: 'A função dos supervisores tem as permissões', todo: todos.roles },
    'integration.agent': { what: 'O widget dos agentes está instalado', todo: todos.integrations },
    'integration.queue': { what: 'A página da fila está instalada', todo: todos.integrations },
    'queue.absent': {
      what: 'A página da fila não está instalada',
      todo: 'Se os supervisores precisarem dela, instale novamente e escolha os grupos deles.',
    },
    'notifications.channel': {
      what: 'É possível assinar notificações',
      todo: 'Verifique a permissão Routing > Queue > View e o escopo notifications.',
    },
    'notifications.beat': {
      what: 'O serviço de notificações responde',
      todo: 'Permita WebSockets (wss) na rede e no proxy.',
    },
    'call.flat': { what: 'Uma chamada de agente tem o formato esperado', todo: todos.report },
    'call.nested': {
      what: 'Uma chamada vista por supervisores tem o formato esperado',
      todo: todos.report,
    },
  },
  details: {
    absent: 'não existe',
    'granted to nobody': 'não atribuída a ninguém',
    'name (another page)': 'nome (mostra outra página)',
    several: 'há mais de um',
    'configuration (not readable)': 'configuração (não foi possível ler)',
  },
  conclusions: {
    works: 'Tudo o que foi verificado funciona aqui.',
    unclear: 'Nenhum erro encontrado, mas alguns itens não puderam ser verificados.',
    problems: 'Ainda não funciona aqui: corrija os itens marcados.',
    signedOut: 'A entrada foi recusada; só o servidor foi verificado.',
  },
};
