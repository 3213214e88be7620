import { resolve } from 'node:path';
import { systemClock } from './clock.ts';
import { createDesktop } from './desktop/server.ts';
import { type OpenServer, openServer } from './open-server.ts';
import { createOrganisation } from './organisation.ts';
import type { Clock } from './parts.ts';
import { createWidgetServer } from './widget-server.ts';

/** One of each per origin. */
interface PerOrigin<Value> {
  readonly desktop: Value;
  readonly platform: Value;
  readonly widget: Value;
}

export interface SimulatorOptions {
  /** 0, the default, = any free port. */
  readonly ports?: Partial<PerOrigin<number>>;
  readonly clock?: Clock;
  /** From the 202 of a write to its effect, in ms. */
  readonly applyAfterMs?: number;
  /** The folder of the built widget. */
  readonly widgetRoot?: string;
  /** The folder of the built desktop, as `buildDesktop` gives it. */
  readonly desktopRoot?: string;
}

export interface Simulator {
  /** The three origins, such as `http://localhost:5170`. */
  readonly addresses: PerOrigin<string>;
  /** Brings back the first state. */
  reset(): void;
  stop(): Promise<void>;
}

/**
 * Starts a local Genesys Cloud with its agent desktop, and a server for the widget. The widget is on another site
 * than the other two, as in production. Rejects with the system's error where a port is in use.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { ports = {}, clock = systemClock, applyAfterMs } = options;
  const servers = await openAll([ports.desktop ?? 0, ports.platform ?? 0, ports.widget ?? 0]);
  const [desktop, platform, widget] = servers;
  const addresses = {
    desktop: `http://localhost:${desktop.port}`,
    platform: `http://localhost:${platform.port}`,
    widget: `http://127.0.0.1:${widget.port}`,
  };
  const organisation = createOrganisation({
    clock,
    addresses,
    ...(applyAfterMs !== undefined && { applyAfterMs }),
  });
  organisation.notifications.attach(platform.server);
  platform.serve(organisation.routes);
  widget.serve(
    createWidgetServer({
      root: options.widgetRoot ?? resolve('dist'),
      config: () => organisation.config.current(),
      origins: () => addresses,
    }),
  );
  if (options.desktopRoot !== undefined) {
    desktop.serve(
      createDesktop({
        root: options.desktopRoot,
        platformOrigin: () => addresses.platform,
        widgetOrigin: () => addresses.widget,
      }),
    );
  }
  return {
    addresses,
    reset: () => organisation.reset(),
    async stop() {
      organisation.notifications.stop();
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

/** All ports or none: when one is in use, those already open are closed again. */
async function openAll(ports: readonly [number, number, number]) {
  const opened: OpenServer[] = [];
  const open = async (port: number): Promise<OpenServer> => {
    const server = await openServer(port);
    opened.push(server);
    return server;
  };
  try {
    return [await open(ports[0]), await open(ports[1]), await open(ports[2])] as const;
  } catch (error) {
    await Promise.all(opened.map((server) => server.stop()));
    throw error;
  }
}
