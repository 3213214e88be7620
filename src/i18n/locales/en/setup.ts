import type { SetupProblem } from '../../../genesys/launch/problem.ts';

type AddressProblem = Exclude<
  SetupProblem['kind'],
  'configMissing' | 'configNotJson' | 'badConfig'
>;

const wrongFile = 'The settings file is not right';
const reload = 'Then reload this page.';

/** What is wrong with an installation. Every `next` is for the administrator. */
export const setupTexts = {
  /** How to fix every wrong value in the page's address. */
  badAddress: {
    title: 'The integration’s address is not right',
    next: 'Tell your administrator: in Admin > Integrations, open this integration’s properties and enter this application URL:',
  },
  badValues: {
    unfilledPlaceholder: (parameter: string) =>
      `Genesys Cloud did not fill in “${parameter}”. Its placeholder may be misspelt, or this kind of integration does not offer it.`,
    badConversationId: (value: string) => `“${value}” is not the id of a conversation.`,
    unknownRegion: (value: string) => `“${value}” is not a region of Genesys Cloud.`,
    strangeHost: (value: string) => `“${value}” is not an address of Genesys Cloud.`,
  } satisfies Record<AddressProblem, (value: string) => string>,
  configMissing: {
    title: 'The settings file is missing',
    /** `status` is the HTTP status, or `null` without an answer. */
    what: (status: number | null) => `config.json could not be fetched (${status ?? 'no answer'}).`,
    next: `Tell your administrator: put config.json beside this page, with the id of your OAuth client. ${reload}`,
  },
  configNotJson: {
    title: wrongFile,
    what: 'config.json is not valid JSON.',
    next: `Tell your administrator: look for a missing comma or quote. The smallest file that works is below. ${reload}`,
  },
  badConfig: {
    title: wrongFile,
    what: 'config.json has mistakes:',
    next: `Tell your administrator: mend these entries. ${reload}`,
  },
};
