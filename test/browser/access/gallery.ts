/* oxlint-disable no-empty-pattern -- Vitest reads from the pattern what a fixture needs, also when that is nothing. */
import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { openGallery } from '../../ui/gallery/open.ts';

/** Made once for each file of tests. */
const shared = { scope: 'file' } as const;

/** A test on the gallery of every state: one browser and one page for the whole file. */
export const gallery = test
  .extend('opened', shared, async ({}, { onCleanup }) => {
    const opened = await openGallery();
    onCleanup(() => opened.close());
    return opened;
  })
  .extend('page', shared, ({ opened }): Promise<Page> => opened.open());
