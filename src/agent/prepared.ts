import { readEarly } from '../genesys/read-early.ts';
import { preparePage } from '../genesys/prepare-page.ts';
import { openStorage } from '../storage/page-storage.ts';

export const pageStorage = openStorage();

/** With a token or a login's code, and a config.json that the tab has kept, the call is asked for at once. */
export const prepared = preparePage('agent', import.meta.url, pageStorage, true).then((page) => {
  const { installation, redirect, store, uris } = page;
  if (installation.ok) readEarly(installation.value, redirect, store, uris.page, Date.now);
  return page;
});

/** The first script does not wait for the HTML, which may still come. */
export const parsed = new Promise<void>((resolve) => {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => resolve());
  else resolve();
});
