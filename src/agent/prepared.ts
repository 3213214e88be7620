import { readEarly } from '../genesys/read-early.ts';
import { preparePage } from '../genesys/prepare-page.ts';
import { openStorage } from '../storage/page-storage.ts';

export const pageStorage = openStorage();

/** Requests the call at once if there is a token or a login code, and a stored config.json. */
export const prepared = preparePage('agent', import.meta.url, pageStorage, true).then((page) => {
  const { installation, redirect, store, uris } = page;
  if (installation.ok) readEarly(installation.value, redirect, store, uris.page, Date.now);
  return page;
});

/** The first script may run before the HTML has been parsed. */
export const parsed = new Promise<void>((resolve) => {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => resolve());
  else resolve();
});
