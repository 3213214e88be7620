import type { FieldNames } from '../../../install/difference.ts';
import { countingIn } from '../../plural.ts';
import { checkMessages } from './check.ts';

const { number } = countingIn('en');
const steps = (count: number): string => (count === 1 ? '1 step' : `${number(count)} steps`);

type What = 'role' | 'client' | 'integration';

/** The set-up page, for administrators. Admin paths are those of the English user interface. */
export const installMessages = {
  title: 'Install Recording Control',
  framed: {
    title: 'Open this page in its own tab',
    what: "It makes changes to your organization, so it doesn't work inside another page.",
    next: 'Open the address in a new tab.',
  },
  notSecure: {
    title: 'Open this page with https',
    what: 'Genesys Cloud works only with pages that are served with https.',
    next: 'Open the address with https.',
  },
  connect: {
    heading: 'Connect your organization',
    intro:
      'To sign you in, this page needs an OAuth client. In Admin > Integrations > OAuth, select Add client and enter:',
    appName: 'App Name',
    grant: 'Grant Types',
    uri: 'Authorized redirect URIs',
    scopes: 'Scope',
    onlyYours:
      "Save it, then enter its Client ID below. Only this page uses the client: delete it when you're done.",
    compare: 'Compare the client in Admin with the fields below, then sign in again.',
    copy: 'Copy',
    copied: 'Copied',
    region: 'Region',
    clientId: 'Client ID',
    badClientId: 'Enter the Client ID that Genesys Cloud shows for the client.',
  },
  loading: 'Reading your organization…',
  choose: {
    heading: 'What to install',
    installed:
      'Already installed. These are the current settings: change them, or check them with “Show plan”.',
    agents: "Agents' groups",
    agentsHint: 'They see the widget on their calls and may control recording.',
    supervisors: "Supervisors' groups",
    supervisorsHint: 'They see the queue page. Select no group to leave it unchanged.',
    search: 'Search groups',
    chosen: (count: number) => `${number(count)} selected`,
    more: (shown: number, all: number) =>
      `Showing ${number(shown)} of ${number(all)}. Search to find the others.`,
    queues: 'Only on calls of these queues',
    queuesHint: 'One name per line. Empty: all queues.',
    name: "The widget's name",
    nameHint: 'Empty: “Call recording”, translated.',
    languages: 'Languages of the name',
    plan: 'Show plan',
    noGroup: "Select at least one agents' group.",
  },
  plan: {
    heading: 'Plan',
    nothing: 'Nothing to change.',
    summary: (count: number) => `${steps(count)}. Nothing changes until you press Apply.`,
    toConfig: 'Check config.json',
    apply: 'Apply',
    back: 'Back',
    added: 'Added:',
    removed: 'Removed:',
    /** Before a value. */
    field: (name: string) => `${name}:`,
  },
  /** The name of each field that a plan can change, as in Admin. */
  fields: {
    role: { permissions: 'Permissions', description: 'Description' },
    client: {
      description: 'Description',
      authorizedGrantType: 'Grant Types',
      registeredRedirectUri: 'Authorized redirect URIs',
      scope: 'Scope',
      accessTokenValiditySeconds: 'Token Duration (in seconds)',
      state: 'Status',
    },
    integration: {
      name: 'Name',
      notes: 'Notes',
      url: 'Application URL',
      sandbox: 'Iframe Sandbox Options',
      permissions: 'Iframe Feature/Permissions Policy',
      communicationTypeFilter: 'Communication Type Filter',
      queueIdFilterList: 'Queue Filtering',
      groups: 'Group Filtering',
      displayType: 'Application Type',
      featureCategory: 'Application Category',
      lifecycle: 'Lifecycle',
      icon: 'Icon',
      monochromicIcon: 'Monochrome icon',
      i10n: 'Name',
      state: 'Status',
    },
  } satisfies FieldNames,
  values: { on: 'on', off: 'off', active: 'Active', inactive: 'Inactive' },
  steps: {
    createRole: (name: string) => `Create the role “${name}”`,
    changeRole: (name: string) => `Add permissions to the role “${name}”`,
    grantRole: (name: string, group: string) => `Give the role “${name}” to the group “${group}”`,
    createClient: (name: string) => `Create the OAuth client “${name}”`,
    changeClient: (name: string) => `Change the OAuth client “${name}”`,
    createIntegration: (name: string) => `Create the integration “${name}”`,
    configureIntegration: (name: string) => `Configure the integration “${name}”`,
    enableIntegration: (name: string) => `Activate the integration “${name}”`,
  },
  things: {
    role: (name: string) => `Role “${name}”`,
    client: (name: string) => `OAuth client “${name}”`,
    integration: (name: string) => `Integration “${name}”`,
  } satisfies Record<What, (name: string) => string>,
  remarks: {
    groupTakesNoRoles: (group: string, role: string) =>
      `Roles can't be assigned to the group “${group}”. Give “${role}” to its members, or switch on “Group can be assigned roles” in Admin > Directory > Groups.`,
    unknownPermission: (permission: string, role: string) =>
      `This organization doesn't know the permission ${permission}. “${role}” is created without it.`,
    keepsRole: (group: string, role: string) =>
      `The group “${group}” keeps the role “${role}”. Remove it in Admin > Directory > Groups if the group no longer needs it.`,
    otherDivision: (group: string, role: string) =>
      `The group “${group}” has the role “${role}” in other divisions only. If the role should apply to all calls, add the home division in Admin > Directory > Groups.`,
    adopted: (thing: string) => `${thing} already existed. It will be used, and kept on uninstall.`,
  },
  /** What the installer needs each permission for. */
  rights: {
    'authorization:grant:add': 'Assign the roles to your groups',
    'authorization:role:add': 'Create the roles of agents and supervisors',
    'authorization:role:delete': 'Delete these roles when you uninstall',
    'authorization:role:edit': 'Add permissions to a role that is already there',
    'authorization:role:view': 'See which roles exist',
    'integrations:integration:add': 'Add the widget and the queue page',
    'integrations:integration:delete': 'Delete the widget and the queue page when you uninstall',
    'integrations:integration:edit': 'Configure and activate the widget and the queue page',
    'integrations:integration:view': 'See which integrations exist',
    'oauth:client:add': 'Create the OAuth clients that agents and supervisors sign in with',
    'oauth:client:delete': 'Delete these OAuth clients when you uninstall',
    'oauth:client:edit': 'Complete an OAuth client, or switch it off before it is deleted',
    'oauth:client:view': 'See which OAuth clients exist',
  },
  problems: {
    rightsMissing:
      "You don't have these permissions. Add them to one of your roles in Admin > People & Permissions > Roles / Permissions, then check again:",
    notPermitted: (names: string) =>
      `You don't have the permission ${names}. Add it to one of your roles in Admin > People & Permissions > Roles / Permissions, then try again.`,
    scopeMissing: (names: string) =>
      `This page's OAuth client lacks the scope ${names}. Add it in Admin > Integrations > OAuth, then sign out and sign in again.`,
    groupsMissing: (names: string) => `These groups no longer exist: ${names}`,
    queuesMissing: (names: string) => `No queue has this name: ${names}`,
    ambiguousNames: (names: string) => `Several have this name: ${names}. Rename one of them.`,
    implicitClient: (name: string) =>
      `The OAuth client “${name}” uses the implicit grant, which can't be changed. Rename or delete it in Admin > Integrations > OAuth.`,
    otherGrant: (name: string) =>
      `The OAuth client “${name}” has another grant type. Rename it in Admin > Integrations > OAuth.`,
    unknownFields: (name: string, fields: string) =>
      `This organization's integrations don't support ${fields} of “${name}”. Please open an issue.`,
    samePage: (names: string) =>
      `Several integrations show this page: ${names}. Delete or deactivate all but one in Admin > Integrations.`,
    otherPage: (name: string, url: string) =>
      `The integration “${name}” shows another page: ${url}. Rename it in Admin > Integrations, or enter the address of this page there.`,
    ambiguous: (thing: string) => `${thing} exists several times. Rename those that should stay.`,
    signedOut: 'Your session has expired. Sign in again; your choices are kept.',
    changedElsewhere:
      'Someone else changed or deleted it at the same time. Try again: you get a new plan.',
    tooSlow: 'Genesys Cloud took too long to respond. Try again to continue.',
    persistent: (what: string) =>
      `${what} Try again. If it happens again, contact Genesys Cloud support.`,
    notConfirmed: "Genesys Cloud accepted it but doesn't show it. Look at it in Admin.",
  },
  /** By the platform's error code. */
  refusals: {
    'max.integrations.reached':
      'Your organization has as many integrations as it may have. Delete one in Admin > Integrations.',
    'auth.too.many.clients':
      'Your organization has as many OAuth clients as it may have. Delete one in Admin > Integrations > OAuth.',
    'version.conflict': 'Someone else is changing the same integration. Wait until they are done.',
    'cannot.delete.client': 'Genesys Cloud deletes no active OAuth client. Switch it off in Admin.',
  },
  applying: {
    heading: 'Working…',
    progress: (done: number, total: number) => `Step ${number(done)} of ${number(total)}`,
    waiting: (seconds: number) =>
      `Too many requests to Genesys Cloud: continuing in ${number(seconds)} s.`,
  },
  stopped: {
    heading: 'Stopped',
    done: 'Done',
    left: 'Not done',
    again: 'Try again',
  },
  result: {
    heading: 'Installed',
    config: 'Put this into config.json beside the pages:',
    download: 'Download',
    checkAgain: 'Check config.json again',
    verdicts: {
      right: 'config.json is right. Agents can start.',
      cached:
        'The new config.json is on the host, but a cache still serves the old one. Purge the cache, then check again.',
      other: 'The host serves a different config.json. Replace it with this one, then check again.',
      missing: 'The host serves no readable config.json. Upload this one, then check again.',
    },
    /** OAuth clients that config.json no longer names. */
    leftOut: {
      absent: (ids: string) =>
        `The config.json on the host names OAuth clients that are not in this organization (another organization's, or deleted): ${ids}. They are left out below.`,
      noPkce: (ids: string) =>
        `These OAuth clients don't allow sign-in with PKCE and are left out below: ${ids}. To keep their page, install it too.`,
    },
    reminder: "Delete this page's OAuth client in Admin > Integrations > OAuth when you are done.",
  },
  undo: {
    open: 'Uninstall…',
    heading: 'Uninstall',
    what: 'This will be deleted. Agents and supervisors lose the pages at once:',
    left: 'These stay, because it is not certain that the installer made them. Delete them in Admin if you no longer need them:',
    nothing: 'Nothing to delete.',
    apply: 'Delete',
    deleted: 'Deleted',
    doneHeading: 'Uninstalled',
    done: 'Deleted. The pages are still on their host; remove them there.',
  },
  check: checkMessages,
};
