import { createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { answerJson } from './answer-json.ts';

test('answers its paths with the state at the time of each request, and leaves other paths to Vite', async () => {
  let count = 0;
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [answerJson({ '/config.json': async () => ({ count: (count += 1) }) })],
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const ask = async (path: string) => fetch(`http://127.0.0.1:${port}${path}`);

  expect(await (await ask('/config.json?now')).json()).toEqual({ count: 1 });
  expect(await (await ask('/config.json')).json()).toEqual({ count: 2 });
  expect(await (await ask('/nothing.json')).text()).not.toContain('count');
});
