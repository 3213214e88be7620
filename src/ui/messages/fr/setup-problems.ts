import type { SetupProblem } from '../../../genesys/problem.ts';
import type { ProblemWords } from '../messages.ts';
import { integrationUrl, smallestConfig } from '../samples.ts';

const badAddress = 'L’adresse de l’intégration est incorrecte';
const enterAddress =
  'Indiquez à votre administrateur : dans Admin > Integrations, ouvrir les propriétés de cette intégration et saisir cette Application URL :';
const badConfig = 'Le fichier de configuration est incorrect';
const reload = 'Rechargez ensuite cette page.';

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
        `Genesys Cloud n’a pas renseigné « ${problem.parameter} ». Le nom du paramètre est peut-être mal écrit, ou ce type d’intégration ne le propose pas.`,
      );
    case 'badConversationId':
      return address(`« ${problem.value} » n’est pas l’identifiant d’une conversation.`);
    case 'unknownRegion':
      return address(`« ${problem.value} » n’est pas une région de Genesys Cloud.`);
    case 'strangeHost':
      return address(`« ${problem.value} » n’est pas une adresse de Genesys Cloud.`);
    case 'configMissing':
      return {
        title: 'Le fichier de configuration est absent',
        what: `config.json n’a pas pu être chargé (${problem.status ?? 'aucune réponse'}).`,
        next: `Indiquez à votre administrateur : placer config.json à côté de cette page, avec l’identifiant de votre client OAuth. ${reload}`,
        sample: smallestConfig,
      };
    case 'configNotJson':
      return {
        title: badConfig,
        what: 'config.json n’est pas un JSON valide.',
        next: `Indiquez à votre administrateur : chercher une virgule ou un guillemet manquant. Le plus petit fichier qui fonctionne figure ci-dessous. ${reload}`,
        sample: smallestConfig,
      };
    case 'badConfig':
      return {
        title: badConfig,
        what: 'config.json contient des erreurs :',
        mistakes: problem.mistakes,
        next: `Indiquez à votre administrateur : corriger ces entrées. ${reload}`,
      };
  }
}
