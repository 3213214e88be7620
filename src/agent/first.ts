import { readEarly } from '../genesys/calls/read-early.ts';
import { preparePage } from '../genesys/prepare-page.ts';
import { openStorage } from '../storage/page-storage.ts';

/*
 * The first script of the agent's page, and a small one: with a token and a config.json that the tab has kept, it asks
 * for the call while both SDKs and the page still load.
 */

export const pageStorage = openStorage();

export const prepared = preparePage('agent', import.meta.url, pageStorage, true).then((page) => {
  const { installation, redirect, store } = page;
  if (installation.ok && redirect.response.kind === 'none')
    readEarly(installation.value, store, Date.now());
  return page;
});

/** The script does not wait for the HTML, which may still come. */
const parsed = new Promise<void>((resolve) => {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => resolve());
  else resolve();
});

void parsed.then(() => import('./main.tsx'));
