import { timeOfDay } from '../../../src/i18n/format-duration.ts';
import { en } from '../../../src/i18n/load.ts';
import { allNames } from '../../ui/gallery/names.ts';
import { states } from '../../ui/gallery/states.ts';
import { galleryNow } from '../../ui/gallery/views.ts';
import { expect, test } from './test.ts';

const names = Object.keys(states);

/** Four recorders at once, which hardly ever happens, take a second line in a narrow panel. */
const mayBeTaller: ReadonlySet<string> = new Set(['recording-by-all']);

test('every state tells its status in exactly one word, names its four buttons, and alerts only to what needs attention', async ({
  page,
  findings,
}) => {
  const look = async (name: string) => {
    const { label, alert, signIn } = states[name] ?? {};
    const status = await page.getByRole('status').allTextContents();
    const named = await page.getByRole('status', { name: 'Recording status' }).count();
    const alerts = await page.getByRole('alert').count();
    const buttons = await page
      .locator('.transport')
      .getByRole('button')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    const shown = { status, named, alerts, buttons };
    const expected = {
      status: [label && en.labels[label]],
      named: 1,
      alerts: alert !== null || signIn === 'needed' ? 1 : 0,
      buttons: Object.values(en.actions).map(({ full }) => full),
    };
    const [is, should] = [JSON.stringify(shown), JSON.stringify(expected)];
    return is === should ? [] : [`is ${is}, not ${should}`];
  };
  expect(await findings(names, look)).toEqual({});
});

for (const width of [300, 320, 400, 500]) {
  test(`at ${width} px the panel keeps its height and its buttons their places, and no label wraps`, async ({
    page,
    findings,
  }) => {
    for (const height of [640, 380]) {
      await page.setViewportSize({ width, height });
      let usual: string | undefined;
      const look = async (name: string) => {
        const [place, labelHeight] = await page.locator('main').evaluate((main) => {
          const [first] = main.querySelectorAll('.transport .button');
          const [label] = main.querySelectorAll('[role=status]');
          const panelHeight = main.getBoundingClientRect().height;
          const text = JSON.stringify([panelHeight, first?.getBoundingClientRect()]);
          return [text, label?.getBoundingClientRect().height ?? Infinity] as const;
        });
        usual ??= place;
        return [
          ...(place === usual || mayBeTaller.has(name) ? [] : [`${place} instead of ${usual}`]),
          ...(labelHeight < 28 ? [] : ['its label wraps']),
        ];
      };
      expect(await findings(names, look), `${width} by ${height} px`).toEqual({});
    }
  });
}

// At 160 and 320 px: zoom.test.ts.
test('nothing scrolls sideways at 300 and 500 px', async ({ page, findings }) => {
  for (const width of [300, 500]) {
    await page.setViewportSize({ width, height: 640 });
    const look = async () => {
      const px = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      return px > 0 ? [`by ${px} px`] : [];
    };
    expect(await findings(allNames, look), `${width} px`).toEqual({});
  }
});

test('a button, and the one of a notice, call what they are for', async ({ page, show }) => {
  const presses = [
    ['recording', 'Pause recording', 'pause'],
    ['pause-not-permitted', 'Check again', 'checkAgain'],
    ['signed-out', 'Sign in', 'signIn'],
  ] as const;
  for (const [state, name, called] of presses) {
    await show(state);
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('#app'), `${name} in ${state}`).toHaveAttribute(
      'data-called',
      called,
    );
  }
});

test('a button is at least 24 px wide and 40 px high', async ({ page, show }) => {
  await page.setViewportSize({ width: 300, height: 640 });
  await show('pause-not-permitted');
  const boxes = await page
    .locator('.button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
  expect(boxes.length).toBeGreaterThan(4);
  for (const { width, height } of boxes) {
    expect(width).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(40);
  }
});

/** Spaces of any kind match: Node and browsers set different ones before "AM". */
const timeConfirmed = timeOfDay(galleryNow - 60_000, 'en');
const lastConfirmed = (status: string): string => en.lastConfirmed(status, timeConfirmed);
const lastConfirmedAt = en.lastConfirmedAt(timeConfirmed);

test('"Paused" beyond its bound is unknown, with what was confirmed last', async ({
  page,
  show,
}) => {
  await show('paused-long-ago');
  await expect(page.getByRole('status')).toHaveText('Unknown');
  await expect(page.locator('.details')).toHaveText(lastConfirmed('Paused'));
  await expect(page.getByRole('button', { name: 'Resume recording' })).toBeEnabled();
});

test('the line under the status says how far it can be trusted', async ({ page, show }) => {
  const lines = [
    ['recording', ''],
    ['pausing', 'Checking…'],
    ['polled', 'Not live: checking every 25 s'],
    ['signed-out', lastConfirmedAt],
    ['unreadable-later', lastConfirmedAt],
    ['recording-long-ago', lastConfirmedAt],
    ['paused-long-ago', ''],
    ['unreadable', ''],
    ['ended', ''],
  ] as const;
  for (const [name, text] of lines) {
    await show(name);
    await expect(page.locator('.trust'), name).toHaveText(text);
  }
});

test('a notice counts down outside of what is read out', async ({ page, show }) => {
  await show('stop-waits');
  await expect(page.getByText(en.retryIn(7))).toBeVisible();
  await expect(page.getByRole('alert')).not.toContainText(en.retryIn(7));
});
