import { returnPages } from '../src/genesys/auth/redirect-uri.ts';
import { integrationUrl } from '../src/i18n/format-setup-problem.ts';
import * as catalogue from '../src/genesys/operations.ts';

/** Operations of the tutorial's API are needed only with `"api": "recordings"` in config.json. */
const isTutorial = ({ path }: catalogue.Operation): boolean =>
  path.startsWith('/api/v2/recordings/');

const byPath = (one: catalogue.Operation, other: catalogue.Operation): number =>
  one.path.localeCompare(other.path) || one.method.localeCompare(other.method);

const unique = (values: readonly string[]): string[] => [...new Set(values)].toSorted();

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

const lifecycleHooks = { bootstrap: true, focus: true, blur: false, stop: true };

/** What an organization needs to run the product: manifest.json, made of the catalogue. */
export function createManifest(version: string) {
  // Tools differ in the order of a module's exports.
  const operations: readonly catalogue.Operation[] = Object.values(catalogue).toSorted(byPath);
  const standard = operations.filter((operation) => !isTutorial(operation));
  return {
    name: 'Genesys Recording Control',
    version,
    integration: {
      type: 'embedded-client-app-interaction-widget',
      url: integrationUrl('{page}/index.html'),
      sandbox: sandbox.join(),
      permissions: 'clipboard-write',
      communicationTypeFilter: 'call',
      lifecycleHooks,
    },
    queueIntegration: {
      type: 'embedded-client-app',
      url: integrationUrl('{page}/queue.html'),
      displayType: 'standalone',
      featureCategory: 'contactCenterInsights',
      // The browser asks before a page is left in the middle of a bulk action.
      sandbox: [...sandbox, 'allow-modals'].join(),
      permissions: 'clipboard-write',
      lifecycleHooks,
    },
    oauthClient: {
      grants: ['CODE', 'TOKEN'],
      redirectUris: Object.values(returnPages).map((page) => `{page}/${page}`),
      scopes: unique(standard.map(({ scope }) => scope)),
      scopesForRecordingsApi: unique(operations.filter(isTutorial).map(({ scope }) => scope)),
    },
    operations,
  };
}
