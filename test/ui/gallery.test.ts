import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeOfDay } from '../../src/i18n/format-duration.ts';
import { en } from '../../src/i18n/locales/en/panel.ts';
import { allNames } from './gallery/names.ts';
import { type Gallery, openGallery, show } from './gallery/open.ts';
import { states } from './gallery/states.ts';
import { galleryNow } from './gallery/views.ts';

const names = Object.keys(states);

/** Four recorders at once, which hardly ever happens, take a second line in a narrow panel. */
const mayBeTaller: ReadonlySet<string> = new Set(['recording-by-all']);

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.open({ viewport: { width: 320, height: 640 } });
}, 30_000);

afterAll(() => gallery.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe.each(Object.entries(states))('%s', (name, view) => {
  it('tells its status in exactly one word, and names its four buttons', async () => {
    await show(page, name);
    const status = page.getByRole('status', { name: 'Recording status' });
    expect(await status.textContent()).toBe(en.labels[view.label]);
    expect(await page.getByRole('status').count()).toBe(1);
    for (const { full } of Object.values(en.actions)) {
      expect(await button(full).count()).toBe(1);
    }
  });

  it('raises an alert only for what needs attention', async () => {
    await show(page, name);
    const expected = view.alert !== null || view.signIn === 'needed' ? 1 : 0;
    expect(await page.getByRole('alert').count()).toBe(expected);
  });
});

describe.each([300, 320, 400, 500])('at %d px', (width) => {
  it.each([640, 380])(
    'keeps its height and its buttons in place, %d px high',
    async (height) => {
      await page.setViewportSize({ width, height });
      const seen = new Map<string, string[]>();
      for (const name of names.filter((each) => !mayBeTaller.has(each))) {
        await show(page, name);
        const panel = await page.locator('main').boundingBox();
        const start = await button('Start recording').boundingBox();
        const place = JSON.stringify([panel?.height, start]);
        seen.set(place, [...(seen.get(place) ?? []), name]);
      }
      expect([...seen.values()]).toHaveLength(1);
    },
    30_000,
  );

  it('wraps no label', async () => {
    await page.setViewportSize({ width, height: 640 });
    for (const name of names) {
      await show(page, name);
      const label = await page.getByRole('status').boundingBox();
      expect(label?.height, name).toBeLessThan(28);
    }
  }, 30_000);
});

it.each([160, 320, 500])(
  'overflows nowhere at %d px',
  async (width) => {
    await page.setViewportSize({ width, height: 640 });
    for (const name of allNames) {
      await show(page, name);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, name).toBeLessThanOrEqual(0);
    }
  },
  30_000,
);

describe('a button', () => {
  it('calls its command when pressed', async () => {
    await show(page, 'recording');
    await button('Pause recording').click();
    expect(await called()).toBe('pause');
  });

  it('that is off keeps the focus, does nothing, and says why to everybody', async () => {
    await show(page, 'recording-by-policy');
    const stop = button('Stop recording');
    await stop.focus();
    await page.keyboard.press('Enter');
    expect(await stop.getAttribute('aria-disabled')).toBe('true');
    expect(await stop.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await called()).toBeNull();
    const reason = page.locator(`#${await stop.getAttribute('aria-describedby')}`);
    expect(await reason.textContent()).toContain(en.reasons.policyCannotStop);
    expect(await reason.isVisible()).toBe(true);
  });

  it('that is off tells its reason while the pointer is over it', async () => {
    await show(page, 'not-recorded');
    const reason = page.getByText(en.reasons.notPaused);
    expect(await reason.isVisible()).toBe(false);
    await button('Resume recording').hover();
    expect(await reason.isVisible()).toBe(true);
  });

  it('that is ready does not hide the reason of the focused one', async () => {
    await show(page, 'recording');
    await button('Start recording').focus();
    await button('Pause recording').hover();
    const box = await page.getByText(en.reasons.alreadyRecording).boundingBox();
    const onTop = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.textContent, {
      x: (box?.x ?? 0) + 4,
      y: (box?.y ?? 0) + 4,
    });
    expect(onTop).toContain(en.reasons.alreadyRecording);
  });

  it('is at least 24 px wide and 40 px high', async () => {
    await page.setViewportSize({ width: 300, height: 640 });
    await show(page, 'pause-not-permitted');
    for (const each of await page.locator('.button').all()) {
      const box = await each.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(24);
      expect(box?.height).toBeGreaterThanOrEqual(40);
    }
  });
});

const lastConfirmed = (status: string): string =>
  plain(en.lastConfirmed(status, timeOfDay(galleryNow - 60_000, 'en')));

/** Browsers and Node do not set the same kind of space before "AM". */
const plain = (text: string | null): string => (text ?? '').replaceAll(/\s/g, ' ');

it('"Paused" beyond its bound is unknown, with what was confirmed last', async () => {
  await show(page, 'paused-long-ago');
  expect(await page.getByRole('status').textContent()).toBe('Unknown');
  expect(plain(await page.locator('.details').textContent())).toBe(lastConfirmed('Paused'));
  expect(await button('Resume recording').getAttribute('aria-disabled')).not.toBe('true');
});

describe('the line under the status', () => {
  it.each([
    ['recording', ''],
    ['pausing', 'Checking…'],
    ['polled', 'Not live: checking every 25 s'],
    ['signed-out', lastConfirmed('Recording')],
    ['unreadable-later', lastConfirmed('Recording')],
    ['recording-long-ago', lastConfirmed('Recording')],
    ['paused-long-ago', ''],
    ['unreadable', ''],
    ['ended', ''],
  ])('of %s says “%s”', async (name, text) => {
    await show(page, name);
    expect(plain(await page.locator('.trust').textContent())).toBe(text);
  });
});

describe('a notice', () => {
  it('leads to a check', async () => {
    await show(page, 'pause-not-permitted');
    await button('Check again').click();
    expect(await called()).toBe('checkAgain');
  });

  it('leads to a sign-in', async () => {
    await show(page, 'signed-out');
    await button('Sign in').click();
    expect(await called()).toBe('signIn');
  });

  it('counts down outside of what is read out', async () => {
    await show(page, 'stop-waits');
    expect(await page.getByText(en.retryIn(7)).isVisible()).toBe(true);
    expect(await page.getByRole('alert').textContent()).not.toContain(en.retryIn(7));
  });
});

const called = () => page.locator('#app').getAttribute('data-called');
