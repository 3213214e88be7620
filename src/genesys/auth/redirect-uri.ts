/** The redirect pages. Each is registered with the OAuth client, and Genesys Cloud requires an exact match. */
export const returnPages = {
  agent: 'index.html',
  queue: 'queue.html',
  popup: 'signed-in.html',
} as const;

/**
 * The full URL of a redirect page. Based on a script's URL, because hosts may strip `.html` from a page's address.
 * @param script the URL of the page's own script, in a folder next to the pages
 */
export const redirectUri = (page: keyof typeof returnPages, script: string): string =>
  new URL(`../${returnPages[page]}`, script).href;
