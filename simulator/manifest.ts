import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Integration = v.object({
  url: v.string(),
  /** "Iframe Sandbox Options", separated by commas. */
  sandbox: v.string(),
  permissions: v.string(),
  lifecycleHooks: v.record(v.string(), v.boolean()),
});

const Manifest = v.object({
  integration: Integration,
  queueIntegration: Integration,
  setupIntegration: v.optional(Integration),
  oauthClient: v.object({ redirectUris: v.array(v.string()) }),
});

/** What the product asks an administrator to enter; `{page}` stands for the folder that it is served from. */
export const manifest = v.parse(
  Manifest,
  JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8')),
);

export const inFolder = (text: string, folder: string): string => text.replace('{page}', folder);
