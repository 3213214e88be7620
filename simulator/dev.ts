import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { portsFrom, startMessage, startProblem } from './main-ports.ts';
import { answerJson } from './answer-json.ts';
import { startSimulator } from './simulator.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Starts Vite's dev server with hot reload, on the port that otherwise serves the built files. */
function startVite(
  configFile: string,
  port: number,
  answers: Parameters<typeof answerJson>[0],
): Promise<ViteDevServer> {
  return createServer({
    configFile,
    plugins: [answerJson(answers)],
    server: { host: '127.0.0.1', port, strictPort: true },
    // Separate caches: two servers of one project would clear each other's pre-bundled packages.
    cacheDir: path(`../node_modules/.vite-${port}`),
  }).then((server) => server.listen());
}

try {
  const ports = portsFrom(process.env);
  const simulator = await startSimulator({
    ports,
    servedElsewhere: { desktop: ports.desktop, widget: ports.widget },
  });
  const { addresses } = simulator;
  const config = async (): Promise<object> => ({
    ...(await import('../public/config.json', { with: { type: 'json' } })).default,
    ...simulator.widgetConfig(),
  });
  await startVite(path('../vite.config.ts'), ports.widget, { '/config.json': config });
  await startVite(path('desktop/vite.config.ts'), ports.desktop, {
    '/desktop.json': async () => simulator.describeDesktop(),
    '/widget-config.json': config,
  });
  const hasSetup = 'setup' in simulator.describeDesktop();
  process.stdout.write(
    `${startMessage(addresses, hasSetup)}\nWhat you change in src/ or simulator/desktop shows at once; restart for the rest. Press Ctrl+C to stop.\n`,
  );
} catch (error) {
  process.stderr.write(`${startProblem(error)}\n`);
  process.exitCode = 1;
}
