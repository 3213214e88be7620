import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchOptions } from '../e2e/support/chromium.ts';
import { assertChromium, findChromium } from './chromium.ts';

test('the first existing one of the usual places is used', () => {
  expect(findChromium('', (path) => path.endsWith('-browser'))).toBe('/usr/bin/chromium-browser');
});

test('the headless shell is preferred to the whole browser, because it is twice as fast', () => {
  expect(findChromium('', () => true)).toBe('/usr/bin/chromium-headless-shell');
});

test('if the machine has none, the browser that Playwright installed is used', () => {
  const own = chromium.executablePath();
  expect(findChromium('', (path) => path === own)).toBe(own);
});

test('a chosen program is preferred to the usual places', () => {
  expect(findChromium('/opt/chrome', () => true)).toBe('/opt/chrome');
});

test('a chosen program that does not exist is not silently replaced', () => {
  expect(() => findChromium('/opt/chrome', (path) => path !== '/opt/chrome')).toThrow(
    'CHROMIUM_PATH is /opt/chrome: no such file.',
  );
});

test('no browser is found if there is none', () => {
  expect(findChromium('', () => false)).toBeUndefined();
});

test('without a browser the configuration of the journeys loads, and a run says how to install one', () => {
  const none = (): undefined => undefined;
  expect(launchOptions(none)).not.toHaveProperty('executablePath');
  expect(launchOptions(none).args).toContain('--site-per-process');
  expect(() => assertChromium(none)).toThrow('npm run test:setup');
});
