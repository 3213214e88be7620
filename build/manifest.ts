import * as catalogue from '../src/genesys/operations.ts';

/** Operations of the tutorial's API are needed only with `"api": "recordings"` in config.json. */
const isTutorial = ({ path }: catalogue.Operation): boolean =>
  path.startsWith('/api/v2/recordings/');

const byPath = (one: catalogue.Operation, other: catalogue.Operation): number =>
  one.path.localeCompare(other.path) || one.method.localeCompare(other.method);

const unique = (values: readonly string[]): string[] => [...new Set(values)].toSorted();

/** What an organisation needs to run the product: manifest.json, made of the catalogue. */
export function createManifest(version: string) {
  // Tools differ in the order of a module's exports.
  const operations: readonly catalogue.Operation[] = Object.values(catalogue).toSorted(byPath);
  const standard = operations.filter((operation) => !isTutorial(operation));
  return {
    name: 'Genesys Recording Control',
    version,
    integration: {
      type: 'embedded-client-app-interaction-widget',
      url: '{page}/index.html?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}&gcConversationId={{gcConversationId}}&gcLangTag={{gcLangTag}}&gcUsePopupAuth={{gcUsePopupAuth}}',
      sandbox:
        'allow-forms,allow-modals,allow-popups,allow-presentation,allow-same-origin,allow-scripts,allow-downloads',
      permissions: 'clipboard-write',
      communicationTypeFilter: 'call',
      lifecycleHooks: { bootstrap: true, focus: true, blur: false, stop: true },
    },
    oauthClient: {
      grants: ['TOKEN', 'CODE'],
      redirectUris: ['{page}/index.html', '{page}/queue.html', '{page}/signed-in.html'],
      scopes: unique(standard.map(({ scope }) => scope)),
      scopesForRecordingsApi: unique(operations.filter(isTutorial).map(({ scope }) => scope)),
    },
    operations,
  };
}
