import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import * as v from 'valibot';
import { type LocalOrigins, withLocalOrigins } from './local-origins.ts';
import { headersFor, parseHeadersFile } from './widget-headers.ts';

/** Options for `createWidgetServer`. The functions are called for each request, so values may change at run time. */
export interface WidgetServerOptions {
  /** The folder of the built widget. */
  readonly root: string;
  /** What the simulator adds to the built `config.json`, or overrides in it. */
  readonly config: () => Record<string, unknown>;
  /** Whether the host strips `.html` from URLs, as Cloudflare Pages does. Default: no. */
  readonly stripHtml?: () => boolean;
  /** The origins of the desktop and the platform. Default: the ports of `npm start`. */
  readonly origins?: () => LocalOrigins;
}

const DEFAULT_ORIGINS: LocalOrigins = {
  desktop: 'http://localhost:5170',
  platform: 'http://localhost:5180',
};

/** The names of hashed files change with their content. Everything else must be revalidated. */
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

const ConfigFile = v.record(v.string(), v.unknown());

/**
 * Serves the built widget as a CDN does: compressed, with the shipped headers and a 404 page, and for GET and HEAD
 * only.
 */
export function createWidgetServer(options: WidgetServerOptions): Hono {
  const { root, config, stripHtml = () => false, origins = () => DEFAULT_ORIGINS } = options;
  const app = new Hono();
  app.use(compress());
  app.use(etag());
  app.use(async (context, next) => {
    await next();
    await addHeaders(context, root, origins());
  });
  app.on(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], '*', (context) =>
    context.text('Only GET and HEAD.', 405, { Allow: 'GET, HEAD' }),
  );
  app.get('/config.json', async (context) => {
    const built = await readText(join(root, 'config.json'));
    return context.json({ ...v.parse(ConfigFile, JSON.parse(built ?? '{}')), ...config() });
  });
  app.get('/_headers', (context) => context.notFound());
  app.get('*', async (context, next) => {
    const bare = stripHtml() ? withoutHtml(context.req.path) : undefined;
    if (bare === undefined) return next();
    return context.redirect(bare + new URL(context.req.url).search, 308);
  });
  const rewriteRequestPath = (path: string): string =>
    stripHtml() && existsSync(join(root, `${path}.html`)) ? `${path}.html` : path;
  app.get('*', serveStatic({ root, rewriteRequestPath }));
  app.get('/', (context) => context.text('The widget is not built yet. Run npm run build.', 503));
  app.notFound(async (context) => {
    const page = await readText(join(root, '404.html'));
    return page === undefined ? context.text('Not found', 404) : context.html(page, 404);
  });
  return app;
}

/** The redirect target on a host that strips `.html`; `undefined` if the path is served as is. */
function withoutHtml(path: string): string | undefined {
  return /^(.*\/)index\.html$/.exec(path)?.[1] ?? /^(.+)\.html$/.exec(path)?.[1];
}

async function addHeaders(context: Context, root: string, origins: LocalOrigins): Promise<void> {
  const { path } = context.req;
  const rules = parseHeadersFile((await readText(join(root, '_headers'))) ?? '');
  for (const [name, value] of headersFor(path, rules)) {
    context.header(name, name === 'content-security-policy' ? opened(value, origins) : value);
  }
  // A file that is missing now may exist after the next deployment, so a 404 must not be cached.
  const isKept = HASHED.test(path) && (context.res.ok || context.res.status === 304);
  context.header('cache-control', isKept ? FOREVER : ASK_AGAIN);
}

/**
 * Opens only the first policy, the one for all pages. A second, page-specific one only narrows it and stays unchanged.
 */
function opened(policies: string, origins: LocalOrigins): string {
  const [first = '', ...more] = policies.split(', ');
  return [withLocalOrigins(first, origins), ...more].join(', ');
}

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
