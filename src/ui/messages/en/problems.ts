import type { SetupProblem, SignInProblem } from '../../../genesys/problem.ts';
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

/** What to do when a sign-in brought no access. */
export function signInProblem(problem: SignInProblem): ProblemWords {
  switch (problem.kind) {
    case 'refused':
      return {
        title: 'Genesys Cloud refused the sign-in',
        what: problem.description ?? problem.error,
        next: `Try again. If it stays so, tell your administrator to look at the OAuth client in Admin > Integrations > OAuth (“${problem.error}”).`,
      };
    case 'notOurs':
      return {
        title: 'The sign-in was stopped',
        what: 'The answer belongs to a sign-in that did not begin on this page.',
        next: 'Sign in from here.',
      };
    case 'popupBlocked':
      return {
        title: 'The sign-in window was blocked',
        what: 'Your browser does not let this page open a window.',
        next: 'Allow pop-ups for this page, then sign in.',
      };
    case 'popupLeft':
      return {
        title: 'The sign-in was not finished',
        what: 'The sign-in window was closed, or two minutes passed.',
        next: 'Sign in again and finish it in the window.',
      };
    case 'triedBefore':
      return {
        title: 'Sign in to go on',
        what: 'The automatic sign-in did not work.',
        next: 'Sign in yourself. If it fails again, your browser may block cookies of this page.',
      };
    case 'failed':
      return {
        title: 'The sign-in failed',
        what: problem.reason,
        next: 'Try again in a minute. If it stays so, tell your administrator.',
      };
  }
}
