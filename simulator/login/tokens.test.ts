import { beforeEach, describe, expect, test } from 'vitest';
import { createManualClock } from '../clock.ts';
import type { SimulatedUser } from '../interfaces.ts';
import { defaultLoginSettings, HIPAA_IDLE_TIMEOUT_MS } from './settings.ts';
import { implicitClient, scriptClient } from './test-login.ts';
import { createTokenIssuer } from './tokens.ts';

function start() {
  const clock = createManualClock();
  const settings = { ...defaultLoginSettings };
  const agent: SimulatedUser = {
    id: 'ana',
    name: 'Ana',
    email: 'ana@example.com',
    permissions: new Set(['conversation:call:record']),
    scopes: null,
  };
  const users = new Map([[agent.id, agent]]);
  return { clock, settings, agent, tokens: createTokenIssuer({ clock, settings, users }) };
}

let room: ReturnType<typeof start>;
beforeEach(() => {
  room = start();
});

describe('a token', () => {
  test('has the permissions that its user has now', () => {
    const token = room.tokens.issue(implicitClient, 'ana');
    room.agent.permissions = new Set();

    expect(room.tokens.check(token)).toEqual({
      token,
      clientId: 'implicit',
      userId: 'ana',
      permissions: new Set(),
      scopes: null,
    });
  });

  test('without a user has the permissions of its client', () => {
    const token = room.tokens.issue(scriptClient, null);

    expect(room.tokens.check(token)).toMatchObject({
      userId: null,
      permissions: new Set(['conversation:recording:pauseOthers']),
    });
  });

  test('is limited to the scopes of its client, if the organization enforces them', () => {
    room.settings.enforceScopes = true;
    const token = room.tokens.issue(scriptClient, null);

    expect(room.tokens.check(token)).toMatchObject({ scopes: new Set(['conversations']) });
  });

  test('is limited to the scopes that were set for its user', () => {
    room.agent.scopes = new Set(['recording:read']);
    const token = room.tokens.issue(implicitClient, 'ana');

    expect(room.tokens.check(token)).toMatchObject({ scopes: new Set(['recording:read']) });
  });

  test('expires when its lifetime is over', () => {
    const token = room.tokens.issue(scriptClient, null);

    room.clock.advance(3_600_000 - 1);
    expect(room.tokens.check(token)).toMatchObject({ clientId: 'script' });
    room.clock.advance(1);
    expect(room.tokens.check(token)).toBe('expired');
  });

  test('leaves the user’s other tokens valid when it is revoked', () => {
    const [one, other] = [
      room.tokens.issue(implicitClient, 'ana'),
      room.tokens.issue(implicitClient, 'ana'),
    ];
    room.tokens.end(one);

    expect(room.tokens.check(one)).toBe('expired');
    expect(room.tokens.check(other)).toHaveProperty('userId', 'ana');
  });

  test('ends with all others when all are ended', () => {
    const token = room.tokens.issue(implicitClient, 'ana');
    room.tokens.expireAll();

    expect(room.tokens.check(token)).toBe('expired');
    expect(room.tokens.check(room.tokens.issue(implicitClient, 'ana'))).toHaveProperty('userId');
  });

  test('survives the idle timeout while it is used, and ends once it is not', () => {
    room.settings.idleTimeoutMs = HIPAA_IDLE_TIMEOUT_MS;
    const token = room.tokens.issue(implicitClient, 'ana');

    room.clock.advance(HIPAA_IDLE_TIMEOUT_MS - 1);
    expect(room.tokens.check(token)).toHaveProperty('userId');
    room.clock.advance(HIPAA_IDLE_TIMEOUT_MS - 1);
    expect(room.tokens.check(token)).toHaveProperty('userId');
    room.clock.advance(HIPAA_IDLE_TIMEOUT_MS);
    expect(room.tokens.check(token)).toBe('expired');
  });

  test('that is missing is reported differently from an invalid one', () => {
    expect(room.tokens.check(undefined)).toBe('missing');
    expect(room.tokens.check('')).toBe('missing');
    expect(room.tokens.check('made-up')).toBe('unknown');
  });
});
