import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { describeDesktop } from '../hosting.ts';

/** Options for `createDesktop`. */
export interface DesktopOptions {
  /** The folder returned by `buildDesktop`. */
  readonly root: string;
  /** The content of `/desktop.json`. Called for each request, because ports may be assigned later. */
  readonly desktop: () => ReturnType<typeof describeDesktop>;
}

/** Serves the agent desktop: the host page that shows the widget next to a list of calls. */
export function createDesktop({ root, desktop }: DesktopOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-cache');
  });
  app.get('/desktop.json', (context) => context.json(desktop()));
  // Fetched server-side, because the widget's server sends no CORS headers.
  app.get('/widget-config.json', async (context) => {
    const answer = await fetch(`${desktop().widget}/config.json`).catch(() => undefined);
    if (!answer?.ok) return context.json({ message: 'The widget has no config.json.' }, 502);
    return context.json(await answer.json());
  });
  app.get('*', serveStatic({ root }));
  return app;
}
