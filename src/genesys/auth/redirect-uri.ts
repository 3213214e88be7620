/** The pages that a sign-in comes back to. An OAuth client registers each, and Genesys Cloud compares exactly. */
export const returnPages = {
  agent: 'index.html',
  queue: 'queue.html',
  popup: 'signed-in.html',
} as const;

/**
 * The whole address of one of them. Hosts strip `.html` from the address of a page, so that says nothing.
 * @param script the address of the page's own script, in a folder beside the pages
 */
export const redirectUri = (page: keyof typeof returnPages, script: string): string =>
  new URL(`../${returnPages[page]}`, script).href;
