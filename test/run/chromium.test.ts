import { expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

test('the first of the usual places that exists is taken', () => {
  expect(findChromium('', (path) => path.endsWith('-browser'))).toBe('/usr/bin/chromium-browser');
});

test('the chosen program wins over the usual places', () => {
  expect(findChromium('/opt/chrome', () => true)).toBe('/opt/chrome');
});

test('a chosen program that is not there is not silently replaced', () => {
  expect(findChromium('/opt/chrome', (path) => path !== '/opt/chrome')).toBeUndefined();
});

test('nothing is found where there is none', () => {
  expect(findChromium('', () => false)).toBeUndefined();
});
