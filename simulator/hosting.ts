import { inFolder, manifest } from './manifest.ts';

/** Where the widget is served, and what its integration says of the sandbox. Read at every use. */
export interface Hosting {
  /** As Cloudflare Pages does: `/queue.html` is redirected to `/queue`, and `/index.html` to `/`. */
  stripHtml: boolean;
  /** `default`: the integration leaves "Iframe Sandbox Options" as Admin fills them in. */
  sandbox: 'manifest' | 'default';
}

export const firstHosting: Readonly<Hosting> = { stripHtml: false, sandbox: 'manifest' };

/** What Admin seems to fill in where nothing is chosen: no popups, no downloads (docs/platform-facts.md). */
const defaultSandbox = 'allow-scripts,allow-same-origin,allow-forms,allow-modals';

/**
 * Where the desktop finds the others, and how the pages are installed.
 * @param hasSetup whether the set-up page is served
 */
export function describeDesktop(
  { platform, widget }: { readonly platform: string; readonly widget: string },
  { sandbox }: Readonly<Hosting>,
  hasSetup = false,
) {
  const installed = ({ url, sandbox: own, ...rest }: typeof manifest.integration) => ({
    ...rest,
    url: inFolder(url, widget),
    sandboxes: { manifest: own, default: defaultSandbox },
  });
  return {
    platform,
    widget,
    sandbox,
    integration: installed(manifest.integration),
    queueIntegration: installed(manifest.queueIntegration),
    // No page may frame it.
    ...(hasSetup && { setup: `${widget}/setup.html` }),
  };
}
