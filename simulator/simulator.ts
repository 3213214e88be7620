import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { systemClock } from './clock.ts';
import { createDesktop } from './desktop/server.ts';
import { type OpenServer, openServer } from './open-server.ts';
import { createOrganization } from './organization.ts';
import { describeDesktop } from './hosting.ts';
import type { Clock } from './interfaces.ts';
import { createWidgetServer } from './widget-server.ts';

/** One value per origin. */
interface PerOrigin<Value> {
  readonly desktop: Value;
  readonly platform: Value;
  readonly widget: Value;
}

export interface SimulatorOptions {
  /** Default: 0, which picks a free port. */
  readonly ports?: Partial<PerOrigin<number>>;
  readonly clock?: Clock;
  /** Delay between the 202 for a write and its effect, in ms. */
  readonly applyAfterMs?: number;
  /** The folder of the built widget. Default: `dist`. */
  readonly widgetRoot?: string;
  /** The folder of the built desktop, as returned by `buildDesktop`. */
  readonly desktopRoot?: string;
  /** Ports where another server, such as Vite, serves the desktop or the widget instead. */
  readonly servedElsewhere?: { readonly desktop?: number; readonly widget?: number };
}

export interface Simulator {
  /** The three origins, such as `http://localhost:5170`. */
  readonly addresses: PerOrigin<string>;
  /** What the simulator adds to the widget's own `config.json`, or overrides in it. */
  widgetConfig(): Record<string, unknown>;
  /** The content of `/desktop.json`: the other servers' origins, and how the pages are installed. */
  describeDesktop(): ReturnType<typeof describeDesktop>;
  /** Restores the initial state. */
  reset(): void;
  stop(): Promise<void>;
}

/**
 * Starts a local Genesys Cloud with its agent desktop and a server for the widget. The widget is on a different site
 * than the other two, as in production. Rejects with the system's error if a port is in use.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { ports = {}, clock = systemClock, applyAfterMs, servedElsewhere = {} } = options;
  const [platform, desktop, widget] = await openAll([
    ports.platform ?? 0,
    servedElsewhere.desktop === undefined ? (ports.desktop ?? 0) : undefined,
    servedElsewhere.widget === undefined ? (ports.widget ?? 0) : undefined,
  ]);
  const addresses = {
    desktop: `http://localhost:${desktop?.port ?? servedElsewhere.desktop}`,
    platform: `http://localhost:${platform.port}`,
    widget: `http://127.0.0.1:${widget?.port ?? servedElsewhere.widget}`,
  };
  const organization = createOrganization({
    clock,
    addresses,
    ...(applyAfterMs !== undefined && { applyAfterMs }),
  });
  const widgetRoot = options.widgetRoot ?? resolve('dist');
  const pages = servedElsewhere.widget === undefined ? widgetRoot : resolve('src');
  const describe = () =>
    describeDesktop(addresses, organization.hosting, existsSync(join(pages, 'setup.html')));
  organization.notifications.attach(platform.server);
  platform.serve(organization.routes);
  widget?.serve(
    createWidgetServer({
      root: widgetRoot,
      config: () => organization.config.current(),
      stripHtml: () => organization.hosting.stripHtml,
      origins: () => addresses,
    }),
  );
  if (options.desktopRoot !== undefined) {
    desktop?.serve(createDesktop({ root: options.desktopRoot, desktop: describe }));
  }
  return {
    addresses,
    widgetConfig: () => organization.config.current(),
    describeDesktop: describe,
    reset: () => organization.reset(),
    async stop() {
      organization.notifications.stop();
      const open = [platform, desktop, widget].filter((server) => server !== undefined);
      await Promise.all(open.map((server) => server.stop()));
    },
  };
}

/** Opens all ports or none: if one is in use, the others are closed again. `undefined`: no server. */
async function openAll(
  ports: readonly [number, ...(number | undefined)[]],
): Promise<readonly [OpenServer, ...(OpenServer | undefined)[]]> {
  const opened: OpenServer[] = [];
  const open = async (port: number): Promise<OpenServer> => {
    const server = await openServer(port);
    opened.push(server);
    return server;
  };
  const [first, ...others] = ports;
  try {
    const platform = await open(first);
    const rest: (OpenServer | undefined)[] = [];
    for (const port of others) rest.push(port === undefined ? undefined : await open(port));
    return [platform, ...rest];
  } catch (error) {
    await Promise.all(opened.map((server) => server.stop()));
    throw error;
  }
}
