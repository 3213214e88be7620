import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Integration = v.object({
  key: v.picklist(['agent', 'queue']),
  properties: v.looseObject({
    url: v.string(),
    /** "Iframe Sandbox Options", comma-separated. */
    sandbox: v.string(),
    permissions: v.string(),
  }),
  advanced: v.looseObject({
    lifecycle: v.looseObject({ hooks: v.record(v.string(), v.boolean()) }),
  }),
});

const Manifest = v.object({
  integrations: v.array(Integration),
  oauthClient: v.object({ redirectUris: v.array(v.string()) }),
  installer: v.object({ redirectUris: v.array(v.string()), permissions: v.array(v.string()) }),
});

const { integrations, ...others } = v.parse(
  Manifest,
  JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8')),
);

function installed(wanted: 'agent' | 'queue') {
  const found = integrations.find(({ key }) => key === wanted);
  if (found === undefined) throw new Error(`manifest.json has no integration "${wanted}".`);
  const { url, sandbox, permissions } = found.properties;
  const { hooks: lifecycleHooks } = found.advanced.lifecycle;
  return { url, sandbox, permissions, lifecycleHooks };
}

/** What the product asks an administrator to enter. `{page}` stands for the folder the pages are served from. */
export const manifest = {
  ...others,
  integration: installed('agent'),
  queueIntegration: installed('queue'),
};

export const inFolder = (text: string, folder: string): string => text.replace('{page}', folder);
