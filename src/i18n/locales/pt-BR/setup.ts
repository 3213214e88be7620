import type { SetupTexts } from '../../messages.ts';

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
    title: 'Esta página aparece dentro de uma página desconhecida',
    what: (origin) =>
      `${origin} não é do Genesys Cloud nem está em config.json; por isso, ninguém é conectado.`,
    next: `Se você não conhece essa página, saia dela. Caso contrário, peça ao administrador que a adicione a config.json e ao cabeçalho frame-ancestors. ${reload}`,
  },
  unknownRegion: {
    title: 'Esta região não é conhecida',
    what: (value) => `“${value}” não é uma região que esta versão conheça.`,
    next: 'Peça ao administrador que instale a versão mais recente deste aplicativo. Se a URL da integração trouxer a própria região, ele deve colocar {{gcTargetEnv}} no lugar.',
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
};
