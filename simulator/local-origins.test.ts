import { describe, expect, test } from 'vitest';
import { withLocalOrigins } from './local-origins.ts';

const LOCAL = { desktop: 'http://localhost:5170', platform: 'http://localhost:5180' };
const opened = (csp: string): string => withLocalOrigins(csp, LOCAL);

describe('the production policy, opened for the simulator', () => {
  test('lets the desktop frame the widget', () => {
    expect(opened('frame-ancestors https://apps.mypurecloud.com')).toBe(
      'frame-ancestors https://apps.mypurecloud.com http://localhost:5170',
    );
  });

  test('lets the widget reach the platform by HTTP and WebSocket', () => {
    expect(opened("connect-src 'self'")).toBe(
      "connect-src 'self' http://localhost:5180 ws://localhost:5180",
    );
  });

  test("replaces 'none', which allows no company", () => {
    expect(opened("frame-src 'none'")).toBe('frame-src http://localhost:5180');
  });

  test('keeps what a missing directive inherited', () => {
    expect(opened("default-src 'self'")).toBe(
      "default-src 'self'; connect-src 'self' http://localhost:5180 ws://localhost:5180; " +
        "frame-src 'self' http://localhost:5180",
    );
  });

  test('restricts nothing that production leaves open', () => {
    expect(opened("script-src 'self'")).toBe("script-src 'self'");
  });

  test('leaves the other directives as they are', () => {
    expect(opened("script-src 'self'; object-src 'none'")).toBe(
      "script-src 'self'; object-src 'none'",
    );
  });

  test('does not upgrade to HTTPS, which the simulator does not speak', () => {
    expect(opened("upgrade-insecure-requests; base-uri 'none'")).toBe("base-uri 'none'");
  });

  test('counts only the first of two equal directives, as browsers do', () => {
    expect(opened("frame-ancestors 'self'; frame-ancestors *")).toBe(
      "frame-ancestors 'self' http://localhost:5170",
    );
  });
});
