import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createManualClock } from '../../simulator/clock.ts';
import { startSimulator } from '../../simulator/simulator.ts';
import { SCRIPT_CLIENT_ID } from '../../simulator/world/oauth-clients.ts';

export const SECRET = 'simulator-secret';

/** What the script needs to sign in to a simulator. */
export const environmentFor = (platform: string) => ({
  GENESYS_GATEWAY: platform,
  GENESYS_CLIENT_ID: SCRIPT_CLIENT_ID,
  GENESYS_CLIENT_SECRET: SECRET,
});

/** What the script notes before its first request: where the secret goes. */
export const signInNote = (platform: string): string =>
  `Signing in at ${new URL(platform).host}.\n`;

/** What a run of the script showed. */
export interface Shown {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** So much time passes between two turns of the event loop, ms. */
const stepMs = 20;

/** Lets a test see which requests have no answer yet. */
function watchRequests(): ReadonlySet<Promise<unknown>> {
  const underWay = new Set<Promise<unknown>>();
  const send = globalThis.fetch;
  vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) => {
    const answer = send(...request).then(async (response) => {
      const body = await response.arrayBuffer();
      const copy = new Response(body.byteLength > 0 ? body : null, response);
      // A response that was made by hand has none.
      return Object.defineProperty(copy, 'url', { value: response.url });
    });
    const settled: Promise<unknown> = answer.then(
      () => underWay.delete(settled),
      () => underWay.delete(settled),
    );
    underWay.add(settled);
    return answer;
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return underWay;
}

/** Lets a test see how many connections are being opened: a WebSocket's too, which no request shows. */
function watchConnections(): () => number {
  let opening = 0;
  const begun = (): void => void (opening += 1);
  const over = (): void => void (opening -= 1);
  const listeners = [
    ['undici:client:beforeConnect', begun],
    ['undici:client:connected', over],
    ['undici:client:connectError', over],
  ] as const;
  for (const [name, listener] of listeners) subscribe(name, listener);
  onTestFinished(() => {
    for (const [name, listener] of listeners) unsubscribe(name, listener);
  });
  return () => opening;
}

/**
 * The script and a whole simulator with real HTTP between them, in one process. Their common clock stops while
 * a request is under way or a connection is being opened, and otherwise runs as fast as it can. Whatever the script shows is searched for secrets.
 * @param widgetRoot the folder that the pages' host serves
 */
export async function startScriptTest(widgetRoot = import.meta.dirname) {
  const clock = createManualClock(Date.now());
  const underWay = watchRequests();
  const opening = watchConnections();
  const simulator = await startSimulator({ clock, widgetRoot });
  onTestFinished(() => simulator.stop());
  const { platform, widget } = simulator.addresses;

  async function control(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${platform}/__simulator/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return text ? JSON.parse(text) : null;
  }

  interface More {
    readonly environment?: Readonly<Record<string, string | undefined>>;
    /** The working folder; by default one without `.env`. */
    readonly folder?: string;
    /** Ctrl-C as soon as the script has shown this. */
    readonly interruptAt?: string;
  }

  async function script(
    words: string | readonly string[],
    { environment = {}, folder = import.meta.dirname, interruptAt }: More = {},
  ): Promise<Shown> {
    const shown = { out: '', err: '' };
    const interruption = new AbortController();
    const sink = (name: 'out' | 'err') => ({
      write(text: string) {
        shown[name] += text;
        if (interruptAt && shown[name].includes(interruptAt)) interruption.abort();
      },
    });
    const state = { over: false };
    const running = run(typeof words === 'string' ? words.split(' ').filter(Boolean) : words, {
      environment: { ...environmentFor(platform), ...environment },
      folder,
      clock,
      out: sink('out'),
      err: sink('err'),
      interrupted: interruption.signal,
    }).finally(() => (state.over = true));
    while (!state.over) {
      if (underWay.size > 0) await Promise.race(underWay);
      else if (opening() === 0) clock.advance(stepMs);
      await setImmediate();
    }
    const result = { code: await running, ...shown };
    expectNoSecret(result.out + result.err);
    return result;
  }

  /** The requests so far, such as `GET /api/v2/…`, with their times in epoch ms. */
  async function requests(): Promise<readonly { readonly at: number; readonly line: string }[]> {
    const log = await control('GET', 'requests');
    if (!Array.isArray(log)) throw new Error('The log is not a list.');
    return log.map((one) => ({ at: Number(one.at), line: `${one.method} ${one.path}` }));
  }

  return { platform, widget, control, script, requests };
}

/** Neither the client's secret, as it is or as a header carries it, nor anything as long as an access token. */
export function expectNoSecret(text: string): void {
  const header = Buffer.from(`${SCRIPT_CLIENT_ID}:${SECRET}`).toString('base64');
  expect(text).not.toContain(SECRET);
  expect(text).not.toContain(header);
  expect(text).not.toMatch(/[\w-]{64}/);
}
