import type { SetupProblem } from '../../../genesys/problem.ts';
import type { ProblemWords } from '../messages.ts';
import { integrationUrl, smallestConfig } from '../samples.ts';

const badAddress = 'La dirección de la integración no es correcta';
const enterAddress =
  'Indique a su administrador: en Admin > Integrations, abrir las propiedades de esta integración e introducir esta Application URL:';
const badConfig = 'El archivo de configuración no es correcto';
const reload = 'Después, recargue esta página.';

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
        `Genesys Cloud no rellenó «${problem.parameter}». Puede que el marcador esté mal escrito o que este tipo de integración no lo ofrezca.`,
      );
    case 'badConversationId':
      return address(`«${problem.value}» no es el identificador de una conversación.`);
    case 'unknownRegion':
      return address(`«${problem.value}» no es una región de Genesys Cloud.`);
    case 'strangeHost':
      return address(`«${problem.value}» no es una dirección de Genesys Cloud.`);
    case 'configMissing':
      return {
        title: 'Falta el archivo de configuración',
        what: `No se pudo obtener config.json (${problem.status ?? 'sin respuesta'}).`,
        next: `Indique a su administrador: colocar config.json junto a esta página, con el identificador de su cliente de OAuth. ${reload}`,
        sample: smallestConfig,
      };
    case 'configNotJson':
      return {
        title: badConfig,
        what: 'config.json no es un JSON válido.',
        next: `Indique a su administrador: buscar una coma o unas comillas que falten. Abajo está el archivo más pequeño que funciona. ${reload}`,
        sample: smallestConfig,
      };
    case 'badConfig':
      return {
        title: badConfig,
        what: 'config.json tiene errores:',
        mistakes: problem.mistakes,
        next: `Indique a su administrador: corregir estas entradas. ${reload}`,
      };
  }
}
