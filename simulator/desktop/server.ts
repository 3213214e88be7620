import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { describeDesktop } from '../hosting.ts';

/** What the desktop's server needs to know. Addresses are read at each request: ports may be chosen late. */
export interface DesktopOptions {
  /** The folder that `buildDesktop` gave. */
  readonly root: string;
  /** Where the others are, and how the pages are installed. */
  readonly desktop: () => ReturnType<typeof describeDesktop>;
}

/** Serves the agent desktop: the host page that shows the widget beside a list of calls. */
export function createDesktop({ root, desktop }: DesktopOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-cache');
  });
  app.get('/desktop.json', (context) => context.json(desktop()));
  // Asked for here, because the widget's server opens its files to no other origin.
  app.get('/widget-config.json', async (context) => {
    const answer = await fetch(`${desktop().widget}/config.json`).catch(() => undefined);
    if (!answer?.ok) return context.json({ message: 'The widget has no config.json.' }, 502);
    return context.json(await answer.json());
  });
  app.get('*', serveStatic({ root }));
  return app;
}
