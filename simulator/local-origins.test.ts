import { describe, expect, test } from 'vitest';
import { withLocalOrigins } from './local-origins.ts';

const LOCAL = { desktop: 'http://localhost:5170', platform: 'http://localhost:5180' };
const opened = (csp: string): string => withLocalOrigins(csp, LOCAL);

describe('the production policy, opened up for the simulator', () => {
  test('lets the desktop frame the widget', () => {
    expect(opened('frame-ancestors https://apps.mypurecloud.com')).toBe(
      'frame-ancestors https://apps.mypurecloud.com http://localhost:5170',
    );
  });

  test('lets the widget reach the platform over HTTP and WebSocket', () => {
    expect(opened("connect-src 'self'")).toBe(
      "connect-src 'self' http://localhost:5180 ws://localhost:5180",
    );
  });

  test("replaces 'none', which cannot be combined with other sources", () => {
    expect(opened("frame-src 'none'")).toBe('frame-src http://localhost:5180');
  });

  test('keeps the sources that a missing directive inherited', () => {
    expect(opened("default-src 'self'")).toBe(
      "default-src 'self'; connect-src 'self' http://localhost:5180 ws://localhost:5180; " +
        "frame-src 'self' http://localhost:5180",
    );
  });

  test('adds no restriction where production has none', () => {
    expect(opened("script-src 'self'")).toBe("script-src 'self'");
  });

  test('leaves the other directives unchanged', () => {
    expect(opened("script-src 'self'; object-src 'none'")).toBe(
      "script-src 'self'; object-src 'none'",
    );
  });

  test('drops the upgrade to HTTPS, which the simulator does not serve', () => {
    expect(opened("upgrade-insecure-requests; base-uri 'none'")).toBe("base-uri 'none'");
  });

  test('uses only the first of two directives with the same name, as browsers do', () => {
    expect(opened("frame-ancestors 'self'; frame-ancestors *")).toBe(
      "frame-ancestors 'self' http://localhost:5170",
    );
  });
});
