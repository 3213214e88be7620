import { returnPages } from '../src/genesys/auth/redirect-uri.ts';
import * as installing from '../src/genesys/install/operations.ts';
import * as operations from '../src/genesys/operations.ts';
import { integrationUrl } from '../src/i18n/format-setup-problem.ts';

const byPath = (one: operations.Operation, other: operations.Operation): number =>
  one.path.localeCompare(other.path) || one.method.localeCompare(other.method);

const unique = (values: readonly string[]): string[] => [...new Set(values)].toSorted();

const scopesOf = (operations: readonly operations.Operation[]): string[] =>
  unique(operations.map(({ scope }) => scope));

const { readRecording, startRecording, stopRecording } = operations;
/** Operations of the tutorial's API are needed only with `"api": "recordings"` in config.json. */
const tutorial = [readRecording, startRecording, stopRecording];

/** What every page does. */
const shared = [
  operations.whoAmI,
  operations.signOut,
  operations.openChannel,
  operations.subscribe,
  operations.readCall,
];

/** What the agents' page does. */
export const agentOperations = [
  ...shared,
  operations.listMyCalls,
  operations.pauseOrResume,
  operations.recordAdHoc,
  operations.recordSnippet,
  operations.writeAttributes,
  operations.listRecordings,
];

/** What the queue page does. Stopping what an agent started is left to the agent: it needs a part on the call. */
export const supervisorOperations = [
  ...shared,
  operations.readConversation,
  operations.pauseOrResumeOthers,
  operations.findQueueCalls,
  operations.watchQueueCalls,
  operations.listQueues,
  operations.readQueue,
  operations.listRecordings,
];

/** What the set-up page does besides: it finds queues by their names, and its check reads a call and opens a channel. */
const installerOperations = [
  operations.whoAmI,
  operations.signOut,
  operations.listQueues,
  operations.openChannel,
  operations.readCall,
];

/** A role gets the first of an operation's permissions; any one is enough. */
const grantOf = (operation: operations.Operation): readonly string[] =>
  // Genesys' own documents name one each: neither is sure to be enough.
  operation === operations.pauseOrResume
    ? operation.permissions
    : operation.permissions.slice(0, 1);

/** Only the list of stored recordings needs it, which agents do not need to control a recording. */
const notForAgents: ReadonlySet<string> = new Set(operations.listRecordings.permissions);

/** The platform's way to write permissions: one policy for each kind of thing. */
function policiesOf(permissions: readonly string[]) {
  const policies = new Map<string, { domain: string; entityName: string; actionSet: string[] }>();
  for (const permission of unique(permissions)) {
    const [domain = '', entityName = '', action = ''] = permission.split(':');
    const policy = policies.get(`${domain}:${entityName}`) ?? { domain, entityName, actionSet: [] };
    policies.set(`${domain}:${entityName}`, policy);
    policy.actionSet.push(action);
  }
  return [...policies.values()].map((policy) => ({ ...policy, allowConditions: false }));
}

/**
 * What the pages need of "Iframe Sandbox Options": the login's form, its popup, and saved files. A popup inside the
 * sandbox cannot show an identity provider that sends Cross-Origin-Opener-Policy (HTML standard, navigation), so it
 * leaves the sandbox.
 */
const sandbox = [
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
  'allow-downloads',
];

/** The tab "Advanced". The lifecycle hooks are off where they are not named. Genesys spells it `i10n`. */
const advanced = (names: Readonly<Record<string, string>>) => ({
  lifecycle: { ephemeral: false, hooks: { bootstrap: true, focus: true, blur: false, stop: true } },
  icon: { vector: '{page}/icon.svg' },
  monochromicIcon: { vector: '{page}/icon-monochrome.svg' },
  i10n: Object.fromEntries(Object.entries(names).map(([tag, name]) => [tag, { name }])),
});

/** One shift, in seconds; Genesys Cloud's default is a day. */
const tokenLife = 28_800;

/** By this text in `notes` or `description` the installer knows again what it made, whatever its name is by then. */
const madeBy = (part: string): string =>
  `Made by the installer of Genesys Recording Control, and deleted by its uninstall. [recording-control:${part}]`;

const integrations = [
  {
    key: 'agent',
    name: 'Call recording',
    integrationType: { id: 'embedded-client-app-interaction-widget' },
    properties: {
      url: integrationUrl('{page}/index.html'),
      sandbox: sandbox.join(),
      permissions: 'clipboard-write',
      communicationTypeFilter: 'call',
      queueIdFilterList: [],
      groups: [],
    },
    advanced: advanced({
      de: 'Anrufaufzeichnung',
      es: 'Grabación de llamadas',
      fr: 'Enregistrement des appels',
      ja: '通話録音',
      'pt-BR': 'Gravação de chamadas',
    }),
    notes: madeBy('agent'),
  },
  {
    key: 'queue',
    name: 'Queue recordings',
    integrationType: { id: 'embedded-client-app' },
    properties: {
      url: integrationUrl('{page}/queue.html'),
      displayType: 'standalone',
      featureCategory: 'contactCenterInsights',
      // The browser asks before a page is left in the middle of a bulk action.
      sandbox: [...sandbox, 'allow-modals'].join(),
      permissions: 'clipboard-write',
      groups: [],
    },
    advanced: advanced({
      de: 'Aufzeichnungen der Warteschlange',
      es: 'Grabaciones de la cola',
      fr: "Enregistrements de la file d'attente",
      ja: 'キューの録音',
      'pt-BR': 'Gravações da fila',
    }),
    notes: madeBy('queue'),
  },
];

const page = (name: string): string => `{page}/${name}`;

const oauthClients = [
  {
    key: 'agent',
    name: 'Recording control: agents',
    description: madeBy('agent'),
    authorizedGrantType: 'CODE',
    registeredRedirectUri: [page(returnPages.agent), page(returnPages.popup)],
    scope: scopesOf(agentOperations),
    accessTokenValiditySeconds: tokenLife,
  },
  {
    key: 'queue',
    name: 'Recording control: supervisors',
    description: madeBy('queue'),
    authorizedGrantType: 'CODE',
    registeredRedirectUri: [page(returnPages.queue), page(returnPages.popup)],
    scope: scopesOf(supervisorOperations),
    accessTokenValiditySeconds: tokenLife,
  },
];

const roles = [
  {
    key: 'agent',
    name: 'Recording control: agent',
    description: madeBy('agent'),
    permissionPolicies: policiesOf(
      agentOperations.flatMap(grantOf).filter((permission) => !notForAgents.has(permission)),
    ),
  },
  {
    key: 'queue',
    name: 'Recording control: supervisor',
    description: madeBy('queue'),
    permissionPolicies: policiesOf(supervisorOperations.flatMap(grantOf)),
  },
];

/** What an organization needs to run the product: manifest.json, made of the operations. */
export function createManifest(version: string) {
  const running = Object.values(operations);
  const all: readonly operations.Operation[] = [...running, ...Object.values(installing)];
  return {
    name: 'Genesys Recording Control',
    version,
    integrations,
    oauthClients,
    roles,
    /** The two clients in one, for who enters them by hand. */
    oauthClient: {
      grants: ['CODE', 'TOKEN'],
      redirectUris: Object.values(returnPages).map(page),
      scopes: scopesOf(running.filter((operation) => !tutorial.includes(operation))),
      scopesForRecordingsApi: scopesOf(tutorial),
    },
    /** The installer's own client, which no one else uses, and the rights of the person behind it. */
    installer: {
      redirectUris: [page('setup.html')],
      scopes: scopesOf([...installerOperations, ...Object.values(installing)]).map((scope) =>
        scope === operations.readCall.scope ? `${scope}:readonly` : scope,
      ),
      permissions: unique(Object.values(installing).flatMap(({ permissions }) => permissions)),
    },
    // Tools differ in the order of a module's exports.
    operations: all.toSorted(byPath),
  };
}
