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
  test('stands for the rights that its user has now', () => {
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

  test('is held to the scopes of its client, where the organization enforces them', () => {
    room.settings.enforceScopes = true;
    const token = room.tokens.issue(scriptClient, null);

    expect(room.tokens.check(token)).toMatchObject({ scopes: new Set(['conversations']) });
  });

  test('is held to the scopes that were set for its user', () => {
    room.agent.scopes = new Set(['recording:read']);
    const token = room.tokens.issue(implicitClient, 'ana');

    expect(room.tokens.check(token)).toMatchObject({ scopes: new Set(['recording:read']) });
  });

  test('ends when its time is up', () => {
    const token = room.tokens.issue(scriptClient, null);

    room.clock.advance(3_600_000 - 1);
    expect(room.tokens.check(token)).toMatchObject({ clientId: 'script' });
    room.clock.advance(1);
    expect(room.tokens.check(token)).toBe('expired');
  });

  test('that is ended leaves the others of its person alone', () => {
    const [one, other] = [
      room.tokens.issue(implicitClient, 'ana'),
      room.tokens.issue(implicitClient, 'ana'),
    ];
    room.tokens.end(one);

    expect(room.tokens.check(one)).toBe('expired');
    expect(room.tokens.check(other)).toHaveProperty('userId', 'ana');
  });

  test('ends with all others at once', () => {
    const token = room.tokens.issue(implicitClient, 'ana');
    room.tokens.expireAll();

    expect(room.tokens.check(token)).toBe('expired');
    expect(room.tokens.check(room.tokens.issue(implicitClient, 'ana'))).toHaveProperty('userId');
  });

  test('that is used in time outlives the idle timeout, and ends without use', () => {
    room.settings.idleTimeoutMs = HIPAA_IDLE_TIMEOUT_MS;
    const token = room.tokens.issue(implicitClient, 'ana');

    room.clock.advance(HIPAA_IDLE_TIMEOUT_MS - 1);
    expect(room.tokens.check(token)).toHaveProperty('userId');
    room.clock.advance(HIPAA_IDLE_TIMEOUT_MS - 1);
    expect(room.tokens.check(token)).toHaveProperty('userId');
    room.clock.advance(HIPAA_IDLE_TIMEOUT_MS);
    expect(room.tokens.check(token)).toBe('expired');
  });

  test('that is missing is distinguished from one that is made up', () => {
    expect(room.tokens.check(undefined)).toBe('missing');
    expect(room.tokens.check('')).toBe('missing');
    expect(room.tokens.check('made-up')).toBe('unknown');
  });
});
