import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadInstallation } from '../../../src/genesys/launch/installation.ts';
import { openKeptConfig } from '../../../src/storage/kept-config.ts';
import { memoryPageStorage } from '../auth/tab.ts';

const PAGE = 'https://pages.example.com/recording/index.html';
const SEARCH = '?gcHostOrigin=https%3A%2F%2Fapps.mypurecloud.ie&gcTargetEnv=prod-euw1';

afterEach(() => vi.unstubAllGlobals());

/** A tab whose pages get this answer when they load config.json. */
function openTab() {
  const { storage } = memoryPageStorage();
  const kept = openKeptConfig(storage, PAGE);
  const answerWith = (answer: () => Promise<Response>): void => void vi.stubGlobal('fetch', answer);
  return {
    kept,
    storage,
    serve: (config: unknown) => answerWith(() => Promise.resolve(Response.json(config))),
    answerWith,
    load: () => loadInstallation('agent', SEARCH, kept),
  };
}

describe('the second page of a tab', () => {
  test('has its config.json before the new one has arrived', async () => {
    const { serve, answerWith, load } = openTab();
    serve({ clientId: 'one', start: 'adhoc' });
    await (await load()).isUpToDate();
    answerWith(() => new Promise(() => undefined));
    const { installation } = await load();
    expect(installation).toMatchObject({
      ok: true,
      value: { clientId: 'one', config: { start: 'adhoc' } },
    });
  });

  test('loads the new config.json once, and only when it is wanted', async () => {
    const { serve, answerWith, load } = openTab();
    serve({ clientId: 'one' });
    await load();
    const asked = vi.fn(() => Promise.resolve(Response.json({ clientId: 'one' })));
    answerWith(asked);
    const { isUpToDate } = await load();
    expect(asked).not.toHaveBeenCalled();
    await Promise.all([isUpToDate(), isUpToDate()]);
    expect(asked).toHaveBeenCalledOnce();
  });

  test.each([
    ['clientId', { clientId: 'two' }],
    ['gateway', { clientId: 'one', gateway: { host: 'gateway.example.com' } }],
    ['start', { clientId: 'one', start: 'off' }],
    ['consent', { clientId: 'one', consent: 'required' }],
    ['embedders', { clientId: 'one', embedders: ['https://crm.example.com'] }],
    ['mask', { clientId: 'one', mask: 'all' }],
    ['clientId, which is wrong,', { clientId: 7 }],
  ])('reloads if %s has changed, and the page after it uses the new one', async (_, config) => {
    const { serve, load } = openTab();
    serve({ clientId: 'one' });
    expect(await (await load()).isUpToDate()).toBe(true);
    serve(config);
    expect(await (await load()).isUpToDate()).toBe(false);
    const { installation, isUpToDate } = await load();
    expect(await isUpToDate()).toBe(true);
    expect(installation.ok).toBe(config.clientId !== 7);
  });

  test('starts anew only once while a host alternates between two versions', async () => {
    const { serve, load } = openTab();
    serve({ clientId: 'one' });
    await load();
    serve({ clientId: 'two' });
    expect(await (await load()).isUpToDate()).toBe(false);
    const anew = await load();
    serve({ clientId: 'one' });
    expect(await anew.isUpToDate()).toBe(true);
    expect(anew.installation).toMatchObject({ value: { clientId: 'two' } });
  });

  test.each([
    ['there is no network', () => Promise.reject(new TypeError('offline'))],
    ['the server fails', () => Promise.resolve(new Response(null, { status: 503 }))],
  ])('stays as it is if %s', async (_, answer) => {
    const { serve, answerWith, load } = openTab();
    serve({ clientId: 'one' });
    await (await load()).isUpToDate();
    answerWith(answer);
    const { installation, isUpToDate } = await load();
    expect(installation.ok).toBe(true);
    expect(await isUpToDate()).toBe(true);
  });
});

test('a kept config.json is checked like one that was just loaded', async () => {
  const { kept, serve, load } = openTab();
  kept.save({ clientId: 'one', gateway: { host: 'evil.example.com/path' } });
  serve({ clientId: 'one' });
  const { installation } = await load();
  expect(installation.ok && installation.value.config.gateway).toBeUndefined();
});

test('another installation on the same origin has its own config.json', () => {
  const { kept, storage } = openTab();
  kept.save({ clientId: 'one' });
  expect(
    openKeptConfig(storage, 'https://pages.example.com/other/index.html').load(),
  ).toBeUndefined();
});
