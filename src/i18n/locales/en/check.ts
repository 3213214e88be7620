import type { CheckId, Conclusion, DetailWord, Verdict } from '../../../install/check/findings.ts';
import { countingIn } from '../../plural.ts';

const { number } = countingIn('en');

/** The next step for similar findings. */
const todos = {
  headers: 'Compare the headers of your host with docs/hosting.md.',
  oauth: 'Complete the OAuth client in Admin > Integrations > OAuth, or install again.',
  roles:
    'Complete the role in Admin > People & Permissions > Roles / Permissions and give it to a group, or install again. The permissions may also come from other roles.',
  integrations:
    'Add or complete the integration in Admin > Integrations, or install again. docs/install.md has every field.',
  report: 'Please attach this report to an issue.',
};

interface FindingText {
  readonly what: string;
  /** The next step if the finding is not `ok`. */
  readonly todo: string;
}

/** The check of an organization, on the set-up page and the command line. No text names a host, a person or a group. */
export const checkMessages = {
  open: 'Check this organization',
  heading: 'Does it work here?',
  intro:
    'The check changes nothing. It opens one notification channel, which expires within a day.',
  conversation: 'Conversation ID of a live call (optional)',
  conversationHint: 'It shows whether calls of this organization look as expected.',
  badConversation: 'Enter the ID that the address of the interaction shows, or leave it empty.',
  start: 'Start check',
  again: 'Check again',
  has: 'Already there:',
  report: 'The report has no names, phone numbers or tokens, so you can attach it to an issue.',
  copyReport: 'Copy report',
  copied: 'Copied',
  download: 'Download report',
  back: 'Back',
  progress: (done: number, total: number) => `Checking… ${number(done)} of ${number(total)}`,
  /** Also shown if installing or uninstalling fails in a way that the page does not know. */
  unexpected:
    'Something unexpected went wrong. Try again. If it happens again, please open an issue.',
  verdicts: {
    ok: 'OK',
    hint: 'Could be better',
    problem: 'Fix this',
    unknown: 'Not checked',
  } satisfies Record<Verdict, string>,
  findings: {
    'host.pages': {
      what: 'The host serves the pages',
      todo: 'Upload all of dist/ into the folder of the pages.',
    },
    'host.query': {
      what: 'The host keeps the query where it strips .html',
      todo: 'Let its redirects keep the query, or turn them off: a sign-in comes back in it.',
    },
    'host.missing': {
      what: 'A missing file is answered with 404',
      todo: 'Turn off serving a page for missing files ("single-page app" mode): an old script would get HTML.',
    },
    'host.framing': {
      what: 'Genesys Cloud may frame the pages, and no one else',
      todo: todos.headers,
    },
    'host.policy': { what: 'The pages have a strict policy', todo: todos.headers },
    'host.caching': { what: 'Caches keep scripts and nothing else', todo: todos.headers },
    'host.compression': { what: 'Scripts are compressed', todo: 'Turn on gzip or Brotli.' },
    'host.opener': {
      what: 'The sign-in window finds the page that opened it',
      todo: 'Send no such header for signed-in.html.',
    },
    'config.valid': {
      what: 'config.json is valid',
      todo: "Fix the keys named here; the agents' page names them in full, and docs/configuration.md has them all.",
    },
    'config.cached': {
      what: 'No cache keeps an old config.json',
      todo: 'Purge the cache, and serve config.json with Cache-Control: no-cache.',
    },
    'config.grant': {
      what: 'The pages sign in with PKCE',
      todo: 'With the implicit grant, sign-in windows leave a usable token in the history of the browser, and Genesys Cloud retires it in 2027. Install a client with PKCE.',
    },
    'signIn.agent': { what: 'Agents can sign in', todo: todos.oauth },
    'signIn.queue': { what: 'Supervisors can sign in', todo: todos.oauth },
    'role.agent': { what: "The agents' role has the permissions", todo: todos.roles },
    'role.queue': { what: "The supervisors' role has the permissions", todo: todos.roles },
    'integration.agent': { what: "The agents' widget is installed", todo: todos.integrations },
    'integration.queue': { what: 'The queue page is installed', todo: todos.integrations },
    'queue.absent': {
      what: 'The queue page is not installed',
      todo: 'If supervisors need it, install again and select their groups.',
    },
    'notifications.channel': {
      what: 'Notifications can be subscribed to',
      todo: 'Check the permission Routing > Queue > View and the scope notifications.',
    },
    'notifications.beat': {
      what: 'The notification service can be reached',
      todo: 'Let the network and its proxy pass WebSockets (wss).',
    },
    'call.flat': { what: "An agent's call looks as expected", todo: todos.report },
    'call.nested': { what: 'A call looks as expected to supervisors', todo: todos.report },
  } satisfies Record<CheckId, FindingText>,
  /** What a finding is about, where it is a phrase. */
  details: {
    absent: 'absent',
    'granted to nobody': 'granted to nobody',
    'name (another page)': 'name (another page)',
    several: 'several',
    'configuration (not readable)': 'configuration (not readable)',
  } satisfies Record<DetailWord, string>,
  /** The sentence that sums it up. */
  conclusions: {
    works: 'Everything that was checked works here.',
    unclear: 'Nothing is wrong, but some things could not be checked.',
    problems: 'It does not work here yet: fix what is marked.',
    signedOut: 'The sign-in was refused, so only the host was checked.',
  } satisfies Record<Conclusion | 'signedOut', string>,
};
