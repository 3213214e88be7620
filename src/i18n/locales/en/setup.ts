import type { MistakeReason, SetupProblem } from '../../../genesys/launch/problem.ts';

type AddressProblem = Exclude<
  SetupProblem['kind'],
  'unknownRegion' | 'strangeEmbedder' | 'configMissing' | 'configNotJson' | 'badConfig'
>;

const wrongFile = "There's a problem with the settings file";
const reload = 'Then reload this page.';

/** What is wrong with an installation. Every `next` requires an administrator. */
export const setupTexts = {
  /** How to fix any invalid value in the page's address. */
  badAddress: {
    title: "There's a problem with the integration's URL",
    next: "Ask your administrator to open this integration's properties in Admin > Integrations and enter this Application URL:",
  },
  badValues: {
    unfilledPlaceholder: (parameter: string) =>
      `Genesys Cloud didn't fill in “${parameter}”. The placeholder may be misspelled, or this type of integration doesn't support it.`,
    badConversationId: (value: string) => `“${value}” isn't the ID of a conversation.`,
    strangeHost: (value: string) => `“${value}” isn't a Genesys Cloud address.`,
  } satisfies Record<AddressProblem, (value: string) => string>,
  /** This page is framed by a site that is not allowed. */
  strangeEmbedder: {
    title: "This page is embedded in a site that isn't allowed",
    what: (origin: string) =>
      `${origin} is neither Genesys Cloud nor listed in config.json, so sign-in is blocked.`,
    next: `If you don't recognize that site, close this page. Otherwise ask your administrator to add it to config.json and to the frame-ancestors header. ${reload}`,
  },
  unknownRegion: {
    title: 'Unknown region',
    what: (value: string) => `The region “${value}” isn't supported by this version.`,
    next: 'Ask your administrator to install the newest version of this application. If the URL contains a fixed region, replace it with {{gcTargetEnv}}.',
  },
  configMissing: {
    title: 'The settings file is missing',
    /** `status` is the HTTP status; `null` if there was no answer. */
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
  /** Shown after the key. */
  mistakes: {
    missing: 'is missing',
    unknownKey: 'is not a known key',
    oneOf: (allowed: string) => `must be one of: ${allowed}`,
    object: 'must be an object: {…}',
    seconds: (allowed: string) => `must be a whole number of seconds, 0 to ${allowed}`,
    language: 'must be a language, such as en or pt-BR',
    consentText: 'must be what the agent tells or asks the customer',
    domain: 'must be a Genesys Cloud domain, such as mypurecloud.ie',
    clientId: 'must be the ID of an OAuth client',
    clientIdsOfPages:
      'must be the ID of an OAuth client, or one ID for each page: {"agent": …, "queue": …, "setup": …}',
    clientIdsOfRegions: 'must be the ID of an OAuth client, or one ID for each region',
    host: 'must be a host name',
    port: 'must be a port number',
    path: 'must be a path',
    origin: 'must be an origin, such as https://crm.example.com',
    origins: 'must be a list of origins: ["https://crm.example.com"]',
    httpOnlyLocally: 'can be "http" only for a host on this machine',
    needsGateway:
      'can be "recordings" only with a "gateway" that has this API: Genesys Cloud itself does not',
    needsConversations: 'can be "required" only with "api": "conversations"',
  } satisfies Record<MistakeReason, string | ((allowed: string) => string)>,
};

/** A sign-in that did not give access. */
export const signInTexts = {
  /** Followed by the login server's own error message. */
  refused: {
    title: 'Genesys Cloud refused the sign-in',
    next: (error: string) =>
      `Try again. If the problem persists, ask your administrator to check the OAuth client in Admin > Integrations > OAuth (“${error}”).`,
  },
  notOurs: {
    title: 'The sign-in was stopped',
    what: "The response belongs to a sign-in that didn't start on this page.",
    next: 'Sign in from here.',
  },
  popupBlocked: {
    title: 'The sign-in window was blocked',
    what: "The integration's Iframe Sandbox Options don't include allow-popups, or your browser blocks pop-ups.",
    next: "Ask your administrator to add allow-popups in Admin > Integrations. If it's there, allow pop-ups for this page, then sign in.",
  },
  popupLeft: {
    title: "The sign-in wasn't completed",
    what: "Sign-in wasn't completed within two minutes.",
    next: 'Sign in again and finish in the window.',
  },
  /** Another page in the tab is signing in, and may still return. */
  takesLong: {
    title: 'Signing in…',
    what: 'This is taking longer than usual.',
    next: 'Wait a moment, or sign in here.',
  },
  triedBefore: {
    title: 'Sign in to continue',
    what: "Automatic sign-in didn't work.",
    next: "Sign in manually. If that fails too, your browser may be blocking this page's cookies.",
  },
  unreachable: {
    title: "Can't reach the Genesys Cloud sign-in page",
    what: "It didn't respond, or it is down.",
    next: 'Check your network, then sign in.',
  },
  noToken: {
    title: "You're signed in, but without access",
    what: "Genesys Cloud signed you in but didn't give this page valid access.",
    next: 'Sign in again. If the problem persists, contact your administrator.',
  },
  stillValid: {
    title: "You're signed out of this page only",
    what: "Genesys Cloud couldn't be reached, so your access hasn't ended yet.",
    /** `time` is a time of day. */
    next: (time: string) =>
      `Access ends at ${time}. Until then, close this browser or don't let anyone else use it.`,
  },
  failed: {
    title: 'Sign-in failed',
    next: 'Try again in a minute. If the problem persists, contact your administrator.',
  },
};
