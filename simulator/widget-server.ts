import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import * as v from 'valibot';
import { type LocalOrigins, withLocalOrigins } from './local-origins.ts';
import { headersFor, parseHeadersFile } from './widget-headers.ts';

/** What the widget's server needs to know. All are read at each request, so that they may change while it runs. */
export interface WidgetServerOptions {
  /** The folder of the built widget. */
  readonly root: string;
  /** What the simulator adds to, or replaces in, the build's own `config.json`. */
  readonly config: () => Record<string, unknown>;
  /** Where the desktop and the platform are. Without it: where they are by default. */
  readonly origins?: () => LocalOrigins;
}

const DEFAULT_ORIGINS: LocalOrigins = {
  desktop: 'http://localhost:5170',
  platform: 'http://localhost:5180',
};

/** Names of hashed files change with their content; everything else must be asked for again. */
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

const ConfigFile = v.record(v.string(), v.unknown());

/** Serves the built widget as a production host does: same headers, same caching, only GET and HEAD. */
export function createWidgetServer({ root, config, origins }: WidgetServerOptions): Hono {
  const app = new Hono();
  app.use(etag());
  app.use(async (context, next) => {
    await next();
    await addHeaders(context, root, origins?.() ?? DEFAULT_ORIGINS);
  });
  app.on(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], '*', (context) =>
    context.text('Only GET and HEAD.', 405, { Allow: 'GET, HEAD' }),
  );
  app.get('/config.json', async (context) => {
    const built = await readText(join(root, 'config.json'));
    return context.json({ ...v.parse(ConfigFile, JSON.parse(built ?? '{}')), ...config() });
  });
  app.get('/_headers', (context) => context.notFound());
  app.get('*', serveStatic({ root }));
  app.get('/', (context) => context.text('The widget is not built yet. Run npm run build.', 503));
  return app;
}

async function addHeaders(context: Context, root: string, origins: LocalOrigins): Promise<void> {
  const { path } = context.req;
  const rules = parseHeadersFile((await readText(join(root, '_headers'))) ?? '');
  context.header('cache-control', context.res.ok && HASHED.test(path) ? FOREVER : ASK_AGAIN);
  for (const [name, value] of headersFor(path, rules)) {
    const isPolicy = name === 'content-security-policy';
    context.header(name, isPolicy ? withLocalOrigins(value, origins) : value);
  }
}

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
