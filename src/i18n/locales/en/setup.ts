import type { SetupProblem } from '../../../genesys/launch/problem.ts';

type AddressProblem = Exclude<
  SetupProblem['kind'],
  'unknownRegion' | 'strangeEmbedder' | 'configMissing' | 'configNotJson' | 'badConfig'
>;

const wrongFile = "There's a problem with the settings file";
const reload = 'Then reload this page.';

/** What is wrong with an installation. Every `next` is for the administrator. */
export const setupTexts = {
  /** How to fix every wrong value in the page's address. */
  badAddress: {
    title: "There's a problem with the integration's URL",
    next: "Ask your administrator to open this integration's properties in Admin > Integrations and enter this Application URL:",
  },
  badValues: {
    unfilledPlaceholder: (parameter: string) =>
      `Genesys Cloud didn't fill in “${parameter}”. The placeholder may be misspelt, or this type of integration doesn't support it.`,
    badConversationId: (value: string) => `“${value}” isn't the ID of a conversation.`,
    strangeHost: (value: string) => `“${value}” isn't a Genesys Cloud address.`,
  } satisfies Record<AddressProblem, (value: string) => string>,
  /** A page around this one that is not listed. */
  strangeEmbedder: {
    title: 'This page is shown inside an unknown page',
    what: (origin: string) =>
      `${origin} is neither Genesys Cloud nor listed in config.json, so no one is signed in.`,
    next: `If you don't know that page, leave it. Otherwise ask your administrator to add it to config.json and to the frame-ancestors header. ${reload}`,
  },
  unknownRegion: {
    title: "This region isn't known",
    what: (value: string) => `“${value}” isn't a region that this version knows.`,
    next: "Ask your administrator to install the newest version of this application. If the integration's URL names the region itself, it should say {{gcTargetEnv}} instead.",
  },
  configMissing: {
    title: 'The settings file is missing',
    /** `status` is the HTTP status, or `null` without an answer. */
    what: (status: number | null) => `Couldn't load config.json (${status ?? 'no response'}).`,
    next: `Ask your administrator to put config.json next to this page, with the ID of your OAuth client. ${reload}`,
  },
  configNotJson: {
    title: wrongFile,
    what: "config.json isn't valid JSON.",
    next: `Ask your administrator to look for a missing comma or quotation mark. The smallest file that works is below. ${reload}`,
  },
  badConfig: {
    title: wrongFile,
    what: 'config.json has errors:',
    next: `Ask your administrator to fix these entries. ${reload}`,
  },
};
