/** Query parameters that Genesys Cloud fills in when it opens the page, by their placeholders' names. */
const launchParameters = [
  'gcHostOrigin',
  'gcTargetEnv',
  'gcConversationId',
  'gcLangTag',
  'gcUsePopupAuth',
];

/** The address to enter in the integration's settings. `pageUrl` has no query. */
export function integrationUrl(pageUrl: string): string {
  return `${pageUrl}?${launchParameters.map((name) => `${name}={{${name}}}`).join('&')}`;
}

/** The smallest config.json that works, but for the client's id. */
export const smallestConfig = '{ "clientId": "00000000-0000-4000-8000-000000000000" }';
