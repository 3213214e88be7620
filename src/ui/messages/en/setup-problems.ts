import type { SetupProblem } from '../../../genesys/problem.ts';
import type { ProblemWords } from '../messages.ts';
import { integrationUrl, smallestConfig } from '../samples.ts';

const badAddress = 'The integration’s address is not right';
const enterAddress =
  'Tell your administrator: in Admin > Integrations, open this integration’s properties and enter this application URL:';
const badConfig = 'The settings file is not right';
const reload = 'Then reload this page.';

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
        `Genesys Cloud did not fill in “${problem.parameter}”. Its placeholder may be misspelt, or this kind of integration does not offer it.`,
      );
    case 'badConversationId':
      return address(`“${problem.value}” is not the id of a conversation.`);
    case 'unknownRegion':
      return address(`“${problem.value}” is not a region of Genesys Cloud.`);
    case 'strangeHost':
      return address(`“${problem.value}” is not an address of Genesys Cloud.`);
    case 'configMissing':
      return {
        title: 'The settings file is missing',
        what: `config.json could not be fetched (${problem.status ?? 'no answer'}).`,
        next: `Tell your administrator: put config.json beside this page, with the id of your OAuth client. ${reload}`,
        sample: smallestConfig,
      };
    case 'configNotJson':
      return {
        title: badConfig,
        what: 'config.json is not valid JSON.',
        next: `Tell your administrator: look for a missing comma or quote. The smallest file that works is below. ${reload}`,
        sample: smallestConfig,
      };
    case 'badConfig':
      return {
        title: badConfig,
        what: 'config.json has mistakes:',
        mistakes: problem.mistakes,
        next: `Tell your administrator: mend these entries. ${reload}`,
      };
  }
}
