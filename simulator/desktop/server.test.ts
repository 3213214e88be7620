import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeDesktop, firstHosting } from '../hosting.ts';
import { type ListeningServer, listen } from '../listen.ts';
import { manifest } from '../manifest.ts';
import { createDesktop } from './server.ts';

let root = '';
let widget: ListeningServer;
const platform = 'http://localhost:5180';
const get = (path: string, origin = widget.origin, hosting = firstHosting): Promise<Response> => {
  const desktop = () => describeDesktop({ platform, widget: origin }, hosting);
  return Promise.resolve(createDesktop({ root, desktop }).request(path));
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'desktop-'));
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Desktop</title>');
  widget = await listen(new Hono().get('/config.json', (context) => context.json({ api: 'x' })));
});

afterAll(async () => {
  await widget.close();
  await rm(root, { recursive: true });
});

describe('the desktop’s server', () => {
  test('serves the page', async () => {
    expect(await (await get('/?conversation=c1')).text()).toContain('Desktop');
  });

  test('tells the page the addresses of the platform and the widget', async () => {
    expect(await (await get('/desktop.json')).json()).toMatchObject({
      platform: 'http://localhost:5180',
      widget: widget.origin,
    });
  });

  test('tells the page which integration and which sandbox are in use', async () => {
    const { url: _, sandbox, ...rest } = manifest.integration;
    const address = `${widget.origin}/index.html?gcHostOrigin={{gcHostOrigin}}`;
    expect(await (await get('/desktop.json')).json()).toMatchObject({
      sandbox: 'manifest',
      integration: {
        ...rest,
        url: expect.stringContaining(address),
        sandboxes: { manifest: sandbox, default: expect.not.stringContaining('allow-popups') },
      },
      queueIntegration: { url: expect.stringContaining(`${widget.origin}/queue.html?`) },
    });
    const answer = await get('/desktop.json', widget.origin, {
      ...firstHosting,
      sandbox: 'default',
    });
    expect(await answer.json()).toMatchObject({ sandbox: 'default' });
  });

  test('passes on the widget’s current config.json', async () => {
    expect(await (await get('/widget-config.json')).json()).toEqual({ api: 'x' });
  });

  test('says so if the widget has no config.json', async () => {
    expect((await get('/widget-config.json', `${widget.origin}/away`)).status).toBe(502);
  });
});
