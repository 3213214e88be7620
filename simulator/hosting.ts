import { inFolder, manifest } from './manifest.ts';

/** How the widget is hosted, and which sandbox its integration has. Read at each use, so changes apply at once. */
export interface Hosting {
  /** Redirects `/queue.html` to `/queue` and `/index.html` to `/`, as Cloudflare Pages does. */
  stripHtml: boolean;
  /** `manifest`: the value in manifest.json. `default`: "Iframe Sandbox Options" stays as Admin fills it in. */
  sandbox: 'manifest' | 'default';
}

export const firstHosting: Readonly<Hosting> = { stripHtml: false, sandbox: 'manifest' };

/** What Admin appears to fill in by default: no popups, no downloads (docs/platform-facts.md). */
const defaultSandbox = 'allow-scripts,allow-same-origin,allow-forms,allow-modals';

/**
 * The content of `/desktop.json`: the other servers' origins, and how the pages are installed.
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
    // Only a URL, no integration: the set-up page must not be framed.
    ...(hasSetup && { setup: `${widget}/setup.html` }),
  };
}
