import type { CheckId, Conclusion, Verdict } from '../../install/check/findings.ts';

/** Four letters each, so that lines stand below each other. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  ok: 'ok  ',
  hint: 'hint',
  problem: 'FIX ',
  unknown: '?   ',
};

interface CheckText {
  readonly what: string;
  /** The next step where it is not as it has to be. */
  readonly todo: string;
}

const headers = 'Compare the headers of your host with docs/hosting.md.';
const oauth = 'Complete the OAuth client in Admin > Integrations > OAuth, or run install.';
const roles =
  'Complete the role in Admin > People & Permissions > Roles / Permissions, or run install. Other roles may have them, too.';
const integrations =
  'Complete the integration in Admin > Integrations, or run install. docs/install.md has every field.';
const report = 'Please attach this report to an issue.';

/** What is checked, and what to do. No text names a host, a person or a group: reports travel. */
export const checkTexts: Readonly<Record<CheckId, CheckText>> = {
  'host.pages': {
    what: 'The host serves the pages',
    todo: 'Put all of dist/ into the folder of --page.',
  },
  'host.query': {
    what: 'The host keeps the query where it strips .html',
    todo: 'Let its redirects keep the query, or switch them off: a sign-in comes back in it.',
  },
  'host.missing': {
    what: 'A missing file is answered with 404',
    todo: 'Switch off the answer with a page ("single-page app"): an old script would get HTML.',
  },
  'host.framing': {
    what: 'Genesys Cloud may frame the pages, and nobody else',
    todo: headers,
  },
  'host.policy': { what: 'The pages have a strict policy', todo: headers },
  'host.caching': { what: 'Caches keep scripts and nothing else', todo: headers },
  'host.compression': { what: 'Scripts are compressed', todo: 'Switch on gzip or Brotli.' },
  'host.opener': {
    what: 'The sign-in window finds the page that opened it',
    todo: 'Send no such header for signed-in.html.',
  },
  'config.valid': {
    what: 'config.json is valid',
    todo: 'Fix the keys named here; docs/configuration.md has them all.',
  },
  'config.cached': {
    what: 'No cache keeps an old config.json',
    todo: 'Purge the cache, and serve config.json with Cache-Control: no-cache.',
  },
  'config.grant': {
    what: 'The pages sign in with PKCE',
    todo: 'With the implicit grant, sign-in windows leave a usable token in the history of the browser, and Genesys Cloud ends it in 2027. Install a client with PKCE.',
  },
  'signIn.agent': { what: 'Agents can sign in', todo: oauth },
  'signIn.queue': { what: 'Supervisors can sign in', todo: oauth },
  'role.agent': { what: "The agents' role has the permissions", todo: roles },
  'role.queue': { what: "The supervisors' role has the permissions", todo: roles },
  'integration.agent': { what: "The agents' widget is installed", todo: integrations },
  'integration.queue': { what: 'The queue page is installed', todo: integrations },
  'notifications.channel': {
    what: 'Notifications can be subscribed to',
    todo: 'Check the permission Routing > Queue > View and the scope notifications.',
  },
  'notifications.beat': {
    what: 'The notification service can be reached',
    todo: 'Let the network and its proxy pass WebSockets (wss).',
  },
  'call.flat': { what: 'A call of an agent is as expected', todo: report },
  'call.nested': { what: 'A call as supervisors see it is as expected', todo: report },
};

/** The one sentence that it ends with. */
export const conclusions: Readonly<Record<Conclusion | 'signedOut', string>> = {
  works: 'Every check passed: it works here.',
  unclear: 'Nothing is wrong, but what is marked ? could not be checked.',
  problems: 'It does not work here yet: see what is marked FIX.',
  signedOut: 'The credentials were refused, so only the host was checked.',
};
