import { returnPages } from '../src/genesys/auth/redirect-uri.ts';
import * as installing from '../src/genesys/install/operations.ts';
import * as operations from '../src/genesys/operations.ts';
import { integrationUrl } from '../src/i18n/format-setup-problem.ts';

const byPath = (one: operations.Operation, other: operations.Operation): number =>
  one.path.localeCompare(other.path) || one.method.localeCompare(other.method);

const unique = (values: readonly string[]): string[] => [...new Set(values)].toSorted();

const scopesOf = (operations: readonly operations.Operation[]): string[] =>
  unique(operations.map(({ scope }) => scope));

/** Operations of the tutorial's API, needed only with `"api": "recordings"` in config.json. */
const tutorial = Object.values<operations.Operation>(operations).filter(
  ({ gatewayOnly }) => gatewayOnly,
);

/** Operations of every page. */
const shared = [
  operations.whoAmI,
  operations.signOut,
  operations.openChannel,
  operations.subscribe,
  operations.readCall,
];

/** Operations of the agent's page. */
export const agentOperations = [
  ...shared,
  operations.listMyCalls,
  operations.pauseOrResume,
  operations.recordAdHoc,
  operations.recordSnippet,
  operations.writeAttributes,
  operations.listRecordings,
];

/**
 * Operations of the queue page. Stopping an agent's recording is left to the agent, because it requires a participant
 * in the call.
 */
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

/**
 * Additional operations of the set-up page: it finds queues by name, and its check reads a call and opens a channel.
 */
const installerOperations = [
  operations.whoAmI,
  operations.signOut,
  operations.listQueues,
  operations.openChannel,
  operations.readCall,
];

/** A role gets only the first of an operation's alternative permissions. */
const grantOf = (operation: operations.Operation): readonly string[] =>
  // Genesys' own documents name one each; neither is certain to be enough.
  operation === operations.pauseOrResume
    ? operation.permissions
    : operation.permissions.slice(0, 1);

/** Needed only for the list of stored recordings, which agents do not need in order to control a recording. */
const notForAgents: ReadonlySet<string> = new Set(operations.listRecordings.permissions);

/** Groups permissions the way the platform does: one policy per entity. */
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
 * The "Iframe Sandbox Options" that the pages need: for the login form, its popup, and saved files. A popup inside the
 * sandbox cannot show an identity provider that sends Cross-Origin-Opener-Policy (HTML standard, navigation), so it
 * escapes the sandbox.
 */
const sandbox = [
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
  'allow-downloads',
];

/** The tab "Advanced". Lifecycle hooks are off unless listed. Genesys spells it `i10n`. */
const advanced = (names: Readonly<Record<string, string>>) => ({
  lifecycle: { ephemeral: false, hooks: { bootstrap: true, focus: true, blur: false, stop: true } },
  icon: { vector: '{page}/icon.svg' },
  monochromicIcon: { vector: '{page}/icon-monochrome.svg' },
  i10n: Object.fromEntries(Object.entries(names).map(([tag, name]) => [tag, { name }])),
});

/** One shift, in seconds; Genesys Cloud's default is a day. */
const tokenLife = 28_800;

/** The mark in `notes` or `description` by which the installer recognizes its objects, even after a rename. */
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
      // Lets the browser ask before the page is closed during a bulk action.
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

/** Builds manifest.json from the operations: everything an organization needs to run the product. */
export function createManifest(version: string) {
  const running = Object.values(operations);
  const all: readonly operations.Operation[] = [...running, ...Object.values(installing)];
  return {
    name: 'Genesys Recording Control',
    version,
    integrations,
    oauthClients,
    roles,
    /** Both clients combined, for entering them by hand. */
    oauthClient: {
      grants: ['CODE', 'TOKEN'],
      redirectUris: Object.values(returnPages).map(page),
      scopes: scopesOf(running.filter((operation) => !tutorial.includes(operation))),
      scopesForRecordingsApi: scopesOf(tutorial),
    },
    /** The installer's own OAuth client, not used by anyone else, and the permissions its user needs. */
    installer: {
      redirectUris: [page('setup.html')],
      scopes: scopesOf([...installerOperations, ...Object.values(installing)]).map((scope) =>
        scope === operations.readCall.scope ? `${scope}:readonly` : scope,
      ),
      permissions: unique(Object.values(installing).flatMap(({ permissions }) => permissions)),
    },
    // Sorted, because tools differ in the order of a module's exports; JSON leaves out what is undefined.
    operations: all.toSorted(byPath).map((one) => ({ ...one, gatewayOnly: undefined })),
  };
}
