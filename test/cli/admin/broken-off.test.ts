import { expect, test, vi } from 'vitest';
import { startInstallTest } from './install-test.ts';

const addressOf = (input: Parameters<typeof fetch>[0]): string =>
  input instanceof Request ? input.url : input.toString();

test('install at the limit of integrations reports what was done, what was not, and the next step', async () => {
  const { script, install, control, asJson } = await startInstallTest();
  await control('POST', 'settings', { maxIntegrations: 0 });
  const { code, err } = await script(install);
  expect(code).toBe(1);
  expect(err).toContain('has reached its limit of integrations');
  expect(err).toContain('Done: 6 steps.');
  expect(err).toContain('Not done: Integration "Call recording": create.');
  await control('POST', 'settings', { maxIntegrations: 500 });
  const rest = await asJson(install);
  expect(rest.plan[0]).toEqual({ action: 'createIntegration', part: 'agent' });
  expect(rest.exitCode).toBe(0);
});

test('what was done before a step failed is counted, also if it was nothing or one step', async () => {
  const { script, install } = await startInstallTest();
  const send = globalThis.fetch;
  let writesLeft = 0;
  vi.stubGlobal('fetch', (...[url, init]: Parameters<typeof fetch>) => {
    const isWrite = init?.method === 'POST' && addressOf(url).includes('/api/v2/authorization/');
    if (!isWrite || writesLeft-- > 0) return send(url, init);
    const body = { code: 'missing.any.permissions', message: 'authorization:role:add' };
    return Promise.resolve(Response.json(body, { status: 403 }));
  });
  expect((await script(install)).err).toContain('Nothing was changed.');
  writesLeft = 1;
  expect((await script(install)).err).toContain('Done: 1 step.');
});

test('rights that are taken away halfway: the failed step is named, and the next run continues there', async () => {
  const { install, control, asJson, script } = await startInstallTest();
  const path = '/api/v2/oauth/clients';
  await control('POST', 'faults', {
    method: 'POST',
    path,
    times: 1,
    respond: { status: 403, code: 'missing.any.permissions' },
  });
  const broken = await asJson(install);
  expect(broken.exitCode).toBe(4);
  expect(broken.error).toContain('oauth:client:add');
  expect(broken.notDone[0]).toMatchObject({ action: 'createClient' });
  const { code, out } = await script(install);
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toBe('+ OAuth client "Recording control: agents": create');
});

test('an integration that was created but never configured is completed, not created again', async () => {
  const { script, install, control, admin } = await startInstallTest();
  await control('POST', 'integrations', { name: 'Call recording' });
  await script(install);
  const { integrations } = await admin();
  expect(integrations.map(({ name }) => name)).toEqual(['Call recording', 'Queue recordings']);
  expect(integrations[0]?.config.notes).toContain('[recording-control:agent]');
});

test('an integration whose creation was not answered is found, and not created twice', async () => {
  const { script, install, admin, writes } = await startInstallTest();
  const path = '/api/v2/integrations';
  const send = globalThis.fetch;
  let isLost = false;
  vi.stubGlobal('fetch', async (...[url, init]: Parameters<typeof fetch>) => {
    const answer = await send(url, init);
    if (isLost || init?.method !== 'POST' || !addressOf(url).endsWith(path)) return answer;
    isLost = true;
    throw new TypeError('fetch failed');
  });
  expect((await script(install)).code).toBe(0);
  expect(isLost).toBe(true);
  expect((await writes()).filter((line) => line === `POST ${path}`)).toHaveLength(2);
  expect((await admin()).integrations).toHaveLength(2);
});

test('a creation that was accepted but created nothing is reported as failed', async () => {
  const { script, install, control } = await startInstallTest();
  const path = '/api/v2/integrations';
  await control('POST', 'faults', { method: 'POST', path, times: 1, respond: 'lost' });
  const { code, err } = await script(install);
  expect(code).toBe(6);
  expect(err).toContain('Not done: Integration "Call recording": create.');
});

test('only a first step that is certainly refused is said to have changed nothing', async () => {
  const { script, install, control } = await startInstallTest();
  const fault = { method: 'POST', path: '/api/v2/authorization/roles', times: 1 };
  await control('POST', 'faults', { ...fault, respond: { status: 403, code: 'no' } });
  expect((await script(install)).err).toContain('Nothing was changed.');
  await control('POST', 'faults', { ...fault, respond: 'lost' });
  const { err } = await script(install);
  expect(err).not.toContain('Nothing was changed.');
  expect(err).toContain(
    'The first step below may have been carried out.\nNot done: Role "Recording control: agent": create.',
  );
});

test('a configuration that someone else changed in between is written again, with their changes kept', async () => {
  const { script, install, control, writes } = await startInstallTest();
  const respond = { status: 409, code: 'version.conflict' };
  const path = '/api/v2/integrations/*/config/current';
  await control('POST', 'faults', { method: 'PUT', path, times: 1, respond });
  expect((await script(install)).code).toBe(0);
  const puts = (await writes()).filter((line) => line.endsWith('/config/current'));
  expect(puts).toHaveLength(3);
});

test('install stops at an integration of the same name that someone else creates in between, and says what to do', async () => {
  const { script, install, admin } = await startInstallTest();
  const send = globalThis.fetch;
  let isLost = false;
  vi.stubGlobal('fetch', async (...[url, init]: Parameters<typeof fetch>) => {
    if (isLost || init?.method !== 'POST' || !addressOf(url).endsWith('/api/v2/integrations')) {
      return send(url, init);
    }
    isLost = true;
    await send(url, init);
    await send(url, init);
    throw new TypeError('fetch failed');
  });
  const { code, err } = await script(install);
  expect(code).toBe(1);
  expect(err).toContain('There are several integrations named "Call recording".');
  expect(err).toContain('Not done: Integration "Call recording": create.');
  expect((await admin()).integrations).toHaveLength(2);
});

test('a configuration in which someone else enters another page stops install, and is not replaced', async () => {
  const { script, install, admin } = await startInstallTest();
  const url = 'https://other.example.com/recorder';
  const send = globalThis.fetch;
  let isTaken = false;
  vi.stubGlobal('fetch', async (...[address, init]: Parameters<typeof fetch>) => {
    const isFirst = !isTaken && init?.method === 'PUT' && addressOf(address).endsWith('/current');
    if (!isFirst || typeof init.body !== 'string') return send(address, init);
    isTaken = true;
    const theirs = { ...Object(JSON.parse(init.body)), notes: '', properties: { url } };
    await send(address, { ...init, body: JSON.stringify(theirs) });
    return send(address, init);
  });
  const { code, err } = await script(install);
  expect(code).toBe(1);
  expect(err).toContain(`An integration named "Call recording" shows another page (${url}).`);
  expect(err).toContain('Not done: Integration "Call recording": configure.');
  expect((await admin()).integrations[0]?.config.properties['url']).toBe(url);
});

test('install does not wait forever for an integration to become active', async () => {
  const { script, install, control } = await startInstallTest();
  await control('POST', 'settings', { applyAfterMs: 10_000_000 });
  const { code, err } = await script(install);
  expect(code).toBe(6);
  expect(err).toContain("doesn't show it");
  expect(err).toContain('Not done: Integration "Call recording": activate.');
});

test('Ctrl-C ends install after the step in progress', async () => {
  const { script, install } = await startInstallTest();
  const interruptAt = 'Done: Role "Recording control: agent": create.';
  const { code, err } = await script(install, { interruptAt });
  expect(code).toBe(130);
  expect(err).toContain(
    'Not done: Role "Recording control: agent": give it to the group "Agents".',
  );
  expect((await script(install)).code).toBe(0);
});
