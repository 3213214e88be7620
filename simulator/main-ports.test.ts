import { expect, test } from 'vitest';
import { portsFrom, startMessage, startProblem } from './main-ports.ts';

test('the simulator uses its default ports unless the environment says otherwise', () => {
  expect(portsFrom({})).toEqual({ desktop: 5170, platform: 5180, widget: 5173 });
  expect(portsFrom({ PORT_PLATFORM: '6000', PORT_WIDGET: '' })).toEqual({
    desktop: 5170,
    platform: 6000,
    widget: 5173,
  });
});

test.each(['five', '-1', '65536', '80.5'])(
  '%s is refused as a port, and the message names its variable',
  (text) => {
    expect(() => portsFrom({ PORT_DESKTOP: text })).toThrow(
      `PORT_DESKTOP must be a port from 0 to 65535, not "${text}".`,
    );
  },
);

test('a port in use is reported with what to do about it', () => {
  const error = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE', port: 5180 });

  expect(startProblem(error)).toBe(
    'Port 5180 is in use. Stop what runs there, or set PORT_DESKTOP, PORT_PLATFORM, PORT_WIDGET to other ports.',
  );
});

test('the start message lists the addresses, the set-up page only if it is built', () => {
  const addresses = { desktop: 'http://d', platform: 'http://p', widget: 'http://w' };

  expect(startMessage(addresses, false)).toContain('Admin          http://d/?app=admin\nPlatform');
  expect(startMessage(addresses, true)).toContain('Set-up page    http://w/setup.html\n');
});
