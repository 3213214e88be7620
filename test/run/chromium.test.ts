import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

test('the first of the usual places that exists is taken', () => {
  expect(findChromium('', (path) => path.endsWith('-browser'))).toBe('/usr/bin/chromium-browser');
});

test('the headless shell is taken before the whole browser: it is twice as fast', () => {
  expect(findChromium('', () => true)).toBe('/usr/bin/chromium-headless-shell');
});

test('where the machine has none, the one that Playwright installed is taken', () => {
  const own = chromium.executablePath();
  expect(findChromium('', (path) => path === own)).toBe(own);
});

test('the chosen program wins over the usual places', () => {
  expect(findChromium('/opt/chrome', () => true)).toBe('/opt/chrome');
});

test('a chosen program that is not there is not silently replaced', () => {
  expect(() => findChromium('/opt/chrome', (path) => path !== '/opt/chrome')).toThrow(
    'CHROMIUM_PATH is /opt/chrome: no such file.',
  );
});

test('nothing is found where there is none', () => {
  expect(findChromium('', () => false)).toBeUndefined();
});
