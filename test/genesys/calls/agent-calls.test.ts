import { afterEach, describe, expect, test, vi } from 'vitest';
import { openOwnCalls } from '../../../src/genesys/calls/agent-calls.ts';
import type { PartCheck } from '../../../src/genesys/calls/backend-deps.ts';
import type { Person, WhoAmI } from '../../../src/genesys/calls/current-user.ts';
import { checkConfig } from '../../../src/genesys/launch/config.ts';
import { failed, success } from '../../../src/recording/failure.ts';
import { createManualClock } from '../../../simulator/clock.ts';
import { customer, ME, mine } from '../calls.ts';
import { openKeptChannel } from '../../../src/storage/kept-channel.ts';
import { storageOf } from '../../../src/storage/personal.ts';
import { memoryStorage } from '../../storage/storage.ts';
import { stubSockets } from '../notifications/fake-socket.ts';
import { event } from '../notifications/messages.ts';
import { recordingApi } from '../recording-api.ts';

afterEach(() => vi.unstubAllGlobals());

const CLIENT = { clientId: '11111111-1111-4111-8111-111111111111' };
/** The tutorial's API exists only behind a gateway. */
const TUTORIAL = { api: 'recordings', gateway: { host: 'proxy.example.com' } };
const ANA: Person = { id: ME, name: 'Ana Silva' };
const noor = { ...customer, name: 'Noor Haddad', address: 'tel:+4930123456' };
const TOPIC = `v2.users.${ME}.conversations.calls`;

/** The agent's calls, with this config.json, on a platform that records its requests. */
async function openWith(
  more: object,
  whoAmI: WhoAmI = () => Promise.resolve(success(ANA)),
  beginPartCheck: PartCheck = () => () => true,
) {
  const config = checkConfig({ ...CLIENT, ...more });
  if (!config.ok) throw new Error('The test has a wrong config.json.');
  const asked: string[] = [];
  const api = recordingApi((path) => {
    asked.push(path);
    if (path.includes('channels')) {
      return {
        id: 'channel',
        connectUri: 'wss://streaming.mypurecloud.ie/channels/channel',
        expires: '2026-01-06T09:00:00.000Z',
        entities: [{ state: 'Permitted' }],
      };
    }
    const own = { id: 'call', participants: [noor, mine()], recordingState: 'NONE' };
    return path.endsWith('/conversations/calls') ? { entities: [own] } : own;
  });
  const storage = memoryStorage();
  const sockets = stubSockets();
  const page = {};
  vi.stubGlobal('window', Object.assign(page, { parent: page }));
  const launch = {
    host: null,
    domain: null,
    conversationId: null,
    language: null,
    usePopup: false,
  };
  const installation = {
    launch,
    config: config.value,
    domain: 'mypurecloud.ie',
    clientId: CLIENT.clientId,
  };
  const opened = { installation, api, whoAmI, beginPartCheck, onAnswer: () => () => undefined };
  const clock = createManualClock();
  const calls = await openOwnCalls(opened, clock, storage);
  return { calls, asked, sockets, clock, storage };
}

describe('the calls of the agent', () => {
  test('are read from the conversation', async () => {
    const { calls, asked } = await openWith({});
    expect(await calls.backendOf('call').read()).toMatchObject({ ok: true });
    expect(asked).toEqual(['/api/v2/conversations/calls/call']);
  });

  test("are read from the tutorial's API if config.json says so, and listed with an unknown status", async () => {
    const { calls, asked } = await openWith(TUTORIAL);
    await calls.backendOf('call').read();
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toContain('/conversations/calls/');
    const list = await calls.openList();
    expect(await list(25_000)).toMatchObject({ value: [{ id: 'call', status: 'unknown' }] });
  });

  test("include the customer's consent only if config.json asks for it", async () => {
    const consentIn = async (more: object): Promise<unknown> => {
      const { calls } = await openWith(more);
      const read = await calls.backendOf('call').read();
      return read.ok ? read.value.consent : read.failure;
    };
    expect(await consentIn({})).toBeUndefined();
    expect(await consentIn({ consent: { mode: 'required' } })).toMatchObject({ answer: null });
  });
});

describe("the list of the agent's calls", () => {
  test.each([
    ['none', 'Noor Haddad'],
    ['number', 'Noor Haddad'],
    ['all', '…456'],
  ])('names callers as config.json allows: mask "%s"', async (mask, who) => {
    const { calls, clock } = await openWith({ mask });
    const readAll = await calls.openList();
    const list = readAll(25_000);
    clock.advance(50);
    expect(await list).toMatchObject({ value: [{ who }] });
  });
});

describe('a shared read', () => {
  const joined = async (beginPartCheck?: PartCheck) => {
    const page = await openWith({}, undefined, beginPartCheck);
    await page.calls.joinReads({ roundBegan: () => undefined, paceChanged: () => undefined });
    const reading = page.calls.backendOf('call').read({ everyMs: 4_000 });
    page.clock.advance(50);
    return { ...page, read: await reading };
  };

  test('finds the call in the list of all', async () => {
    const { asked, read } = await joined();
    expect(read).toMatchObject({ value: { userId: ME, status: { kind: 'notRecorded' } } });
    expect(asked).toEqual(['/api/v2/conversations/calls']);
  });

  test('lists all calls and answers a widget with one request', async () => {
    const { calls, asked, clock } = await openWith({});
    const readAll = await calls.openList();
    const both = Promise.all([readAll(25_000), calls.backendOf('call').read({ everyMs: 25_000 })]);
    clock.advance(50);
    expect(await both).toMatchObject([
      { value: [{ id: 'call', status: 'notRecorded' }] },
      { value: { status: { kind: 'notRecorded' } } },
    ]);
    expect(asked).toEqual(['/api/v2/conversations/calls']);
  });

  test('is not possible before the widget has joined: the call is read on its own', async () => {
    const { calls, asked } = await openWith({});
    expect(await calls.backendOf('call').read({ everyMs: 4_000 })).toMatchObject({ ok: true });
    expect(asked).toEqual(['/api/v2/conversations/calls/call']);
  });

  test('that breaks is replaced by one of the call on its own', async () => {
    let checks = 0;
    const { asked, read } = await joined(() => {
      checks += 1;
      if (checks === 1) throw new Error('The frame of the reader is gone.');
      return () => true;
    });
    expect(read).toMatchObject({ ok: true });
    expect(asked).toEqual(['/api/v2/conversations/calls/call']);
  });

  test("of the tutorial's API asks who is signed in, and reads the call on its own", async () => {
    const page = await openWith(TUTORIAL);
    await page.calls.joinReads({ roundBegan: () => undefined, paceChanged: () => undefined });
    const reading = page.calls.backendOf('call').read({ everyMs: 4_000 });
    page.clock.advance(50);
    await reading;
    expect(page.asked).toEqual(['/api/v2/recordings/conversations/call']);
  });

  test("of the tutorial's API fails while it is unknown who is signed in", async () => {
    const page = await openWith(TUTORIAL, () => Promise.resolve(failed({ kind: 'offline' })));
    await page.calls.joinReads({ roundBegan: () => undefined, paceChanged: () => undefined });
    const reading = page.calls.backendOf('call').read({ everyMs: 4_000 });
    page.clock.advance(50);
    expect(await reading).toEqual(failed({ kind: 'offline' }));
    expect(page.asked).toEqual([]);
  });

  test('of another user is not listed: all calls are read anew', async () => {
    const people = [ANA, { id: 'ben', name: 'Ben' }].values();
    const { calls, asked, clock } = await openWith({}, () =>
      Promise.resolve(success(people.next().value ?? ANA)),
    );
    const readAll = await calls.openList();
    const list = readAll(25_000);
    clock.advance(50);
    expect(await list).toMatchObject({ value: [{ id: 'call' }] });
    expect(asked).toEqual(['/api/v2/conversations/calls', '/api/v2/conversations/calls']);
  });

  test('ends when the page closes, and a page that has not joined has nothing to end', async () => {
    const alone = await openWith({});
    alone.calls.close();
    const { calls } = await joined();
    expect(window.recordingControlReads).toBeDefined();
    calls.close();
    expect(window.recordingControlReads).toBeUndefined();
  });

  test('asks an agent who is not on the call to sign in', async () => {
    const { read } = await joined(() => () => false);
    expect(read).toEqual(failed({ kind: 'signedOut' }));
  });
});

describe('the events of the calls', () => {
  test("arrive on the agent's connection, with the recording status", async () => {
    const { calls, sockets } = await openWith({});
    const received: unknown[] = [];
    const leave = await calls.watch({
      liveChanged: (live) => received.push(live),
      callChanged: (id, { status }) => received.push([id, status.kind]),
    });
    await expect.poll(() => sockets).toHaveLength(1);
    sockets[0]?.open();
    sockets[0]?.say(event(TOPIC, { id: 'call', participants: [customer, mine()] }));
    expect(received).toEqual(['on', ['call', 'notRecorded']]);
    leave();
    expect(sockets[0]?.closed).toBe(true);
  });

  test('arrive on a channel that is kept for this agent only', async () => {
    const { calls, sockets, storage } = await openWith({});
    const ignore = (): void => undefined;
    const leave = await calls.watch({ liveChanged: ignore, callChanged: ignore });
    await expect.poll(() => sockets).toHaveLength(1);
    const scope = { clientId: CLIENT.clientId, domain: 'mypurecloud.ie' };
    const keptFor = (userId: string) =>
      openKeptChannel(storageOf(storage, userId), 'calls', scope).load()?.id;
    expect(keptFor(ME)).toBe('channel');
    expect(keptFor('ben')).toBeUndefined();
    expect(openKeptChannel(storage, 'calls', scope).load()).toBeNull();
    leave();
  });

  test("are not available with the tutorial's API, nor while it is unknown who is signed in", async () => {
    const strangers = [
      await openWith(TUTORIAL),
      await openWith({}, () => Promise.resolve(failed({ kind: 'offline' }))),
    ];
    for (const { calls, sockets, asked } of strangers) {
      const leave = await calls.watch({
        liveChanged: () => undefined,
        callChanged: () => undefined,
      });
      leave();
      expect([...sockets, ...asked]).toEqual([]);
    }
  });
});
