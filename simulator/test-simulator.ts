import { onTestFinished } from 'vitest';
import { createManualClock } from './clock.ts';
import { startSimulator } from './simulator.ts';
import { IMPLICIT_CLIENT_ID, SCRIPT_CLIENT_ID } from './world/oauth-clients.ts';
import { AGENT_ID } from './world/people.ts';

/** A response, read for a test. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parses the body. Throws if it is not JSON. */
  json(): unknown;
}

/** Starts a whole simulator on free ports, with a clock to advance. It stops when the test finishes. */
export async function startForTest() {
  const clock = createManualClock();
  // The tests request no page, so any folder will do.
  const simulator = await startSimulator({ clock, widgetRoot: import.meta.dirname });
  onTestFinished(() => simulator.stop());
  const { platform, widget } = simulator.addresses;

  async function request(
    method: string,
    path: string,
    {
      token,
      body,
      headers = {},
    }: { token?: string; body?: unknown; headers?: NonNullable<RequestInit['headers']> } = {},
  ): Promise<Answer> {
    const all = new Headers(headers);
    if (token !== undefined) all.set('authorization', `Bearer ${token}`);
    if (body !== undefined && !all.has('content-type')) all.set('content-type', 'application/json');
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await fetch(platform + path, {
      method,
      headers: all,
      redirect: 'manual',
      ...(body !== undefined && { body: content }),
    });
    const text = await answer.text();
    const json = (): unknown => JSON.parse(text);
    return { status: answer.status, headers: answer.headers, text, json };
  }

  const control = (method: string, path: string, body?: unknown) =>
    request(method, `/__simulator/${path}`, { body });

  /** The token for a browser in which `userId` has a session. */
  async function signIn(userId: string = AGENT_ID): Promise<string> {
    await control('POST', 'settings', { signedInUserId: userId });
    const query = new URLSearchParams({
      response_type: 'token',
      client_id: IMPLICIT_CLIENT_ID,
      redirect_uri: `${widget}/index.html`,
    });
    const answer = await request('GET', `/oauth/authorize?${query.toString()}`);
    const [, fragment] = (answer.headers.get('location') ?? '').split('#');
    return new URLSearchParams(fragment).get('access_token') ?? '';
  }

  /** The client-credentials token of the script, which acts without a user. */
  async function signInScript(): Promise<string> {
    const answer = await request('POST', '/oauth/token', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `grant_type=client_credentials&client_id=${SCRIPT_CLIENT_ID}&client_secret=simulator-secret`,
    });
    return /"access_token":"([^"]+)"/.exec(answer.text)?.[1] ?? '';
  }

  return { clock, simulator, request, control, signIn, signInScript };
}

export type TestSimulator = Awaited<ReturnType<typeof startForTest>>;
