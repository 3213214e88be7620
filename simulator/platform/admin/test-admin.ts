import * as v from 'valibot';
import { startForTest } from '../../test-simulator.ts';
import { ADMIN_ID } from '../../world/people.ts';

export const WIDGET = 'embedded-client-app-interaction-widget';
const Made = v.object({ id: v.string() });

/** Starts a simulator, with helpers to send requests as its administrator. */
export async function startAsAdmin() {
  const { request, signIn, ...others } = await startForTest();
  const token = await signIn(ADMIN_ID);
  const ask = (method: string, path: string, body?: unknown) =>
    request(method, `/api/v2/${path}`, { token, body });
  const make = async (path: string, body: unknown) =>
    v.parse(Made, (await ask('POST', path, body)).json()).id;
  return { ask, make, request, signIn, ...others };
}

/** A complete integration configuration; `more` overrides parts of it. */
export const config = (more: object = {}) => ({
  name: 'Call recording',
  version: 1,
  properties: { url: 'https://example.com', communicationTypeFilter: 'call', groups: [] },
  advanced: {},
  notes: '',
  credentials: {},
  ...more,
});
