import type { SetupProblem } from '../../../genesys/problem.ts';
import type { ProblemWords } from '../messages.ts';
import { integrationUrl, smallestConfig } from '../samples.ts';

const badAddress = 'O endereço da integração não está certo';
const enterAddress =
  'Informe ao administrador: em Admin > Integrations, abrir as propriedades desta integração e inserir esta Application URL:';
const badConfig = 'O arquivo de configuração não está certo';
const reload = 'Depois, recarregue esta página.';

/** How an administrator mends the installation. */
export function setupProblem(problem: SetupProblem, pageUrl: string): ProblemWords {
  const address = (what: string): ProblemWords => ({
    title: badAddress,
    what,
    next: enterAddress,
    sample: integrationUrl(pageUrl),
  });
  switch (problem.kind) {
    case 'unfilledPlaceholder':
      return address(
        `O Genesys Cloud não preencheu “${problem.parameter}”. O marcador pode estar escrito errado, ou este tipo de integração não o oferece.`,
      );
    case 'badConversationId':
      return address(`“${problem.value}” não é o identificador de uma conversa.`);
    case 'unknownRegion':
      return address(`“${problem.value}” não é uma região do Genesys Cloud.`);
    case 'strangeHost':
      return address(`“${problem.value}” não é um endereço do Genesys Cloud.`);
    case 'configMissing':
      return {
        title: 'Falta o arquivo de configuração',
        what: `Não foi possível obter config.json (${problem.status ?? 'sem resposta'}).`,
        next: `Informe ao administrador: colocar config.json ao lado desta página, com o identificador do seu cliente OAuth. ${reload}`,
        sample: smallestConfig,
      };
    case 'configNotJson':
      return {
        title: badConfig,
        what: 'config.json não é um JSON válido.',
        next: `Informe ao administrador: procurar uma vírgula ou aspas que faltem. O menor arquivo que funciona está abaixo. ${reload}`,
        sample: smallestConfig,
      };
    case 'badConfig':
      return {
        title: badConfig,
        what: 'config.json tem erros:',
        mistakes: problem.mistakes,
        next: `Informe ao administrador: corrigir estas entradas. ${reload}`,
      };
  }
}
