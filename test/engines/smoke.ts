import { expect } from 'vitest';
import { createControl } from '../e2e/support/control.ts';
import type { Simulator } from '../../simulator/simulator.ts';
import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import type { Browser } from './engine.ts';
import * as page from './page.ts';

/** Much longer than any wait that the product shows (10 s), for a machine that is busy with something else. */
const patience = { timeout: 45_000 };

/** Pixels. */
const LARGEST_ICON = 40;

/** What every engine has to do, in order: what agents do most, and what engines do differently. */
export async function smoke(browser: Browser, { addresses }: Simulator): Promise<void> {
  const control = createControl(addresses.platform);
  const open = (query: string): Promise<void> =>
    browser.open(`${addresses.desktop}/?conversation=${RECORDED_CALL_ID}${query}`);
  const shows = (status: string): Promise<void> =>
    expect.poll(() => browser.inFrame(page.readStatus), patience).toBe(status);
  const press = async (button: string): Promise<void> => {
    await expect.poll(() => browser.inFrame(page.hasButton, button), patience).toBe(true);
    await browser.press(button);
  };

  await control.reset();
  await control.config({ grant: 'pkce' });

  // It signs in, in the frame.
  await open('');
  await shows('Recording');
  expect((await control.requests()).map(({ path }) => path)).toContain('/oauth/token');

  // Everything has its size, and its place.
  await browser.inPage(page.makeFrameSmall);
  await expect.poll(() => browser.inFrame(page.readSize), patience).toEqual([320, 480]);
  await expect.poll(() => browser.inFrame(page.hasButton, 'Activity'), patience).toBe(true);
  expect(await browser.inFrame(page.largestSideOfIcons)).toBeLessThanOrEqual(LARGEST_ICON);
  expect(await browser.inFrame(page.readOverflow)).toEqual([0, 0]);

  // A press is carried out.
  await press('Pause recording');
  await shows('Paused');
  expect((await control.conversation(RECORDED_CALL_ID)).recorders.policy).toBe('PAUSED');

  // What others do arrives through the socket: no read could tell it.
  await control.fault({ method: 'GET', path: '/api/v2/', times: 1_000, respond: 'hang' });
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'resumeByOther' });
  await shows('Recording');
  await control.clearFaults();

  // A sheet opens.
  await press('Activity');
  await expect.poll(() => browser.inFrame(page.readOpenSheet), patience).toBe('Activity');

  // The sheet itself is no stop on the way back from its first button.
  await browser.inFrame(page.focusFirstButton);
  await browser.pressShiftTab();
  expect(await browser.inFrame(page.readFocus)).toBe('BUTTON');

  // It signs in by a popup, where a person has to.
  await browser.inFrame(page.forgetToken);
  await control.settings({ signedIn: false });
  await open('&popup=true');
  await press('Sign in');
  await expect.poll(() => browser.inPopups(page.submitSignIn), patience).toEqual([true]);
  await shows('Recording');
  await expect.poll(() => browser.inPopups(page.readStatus), patience).toEqual([]);
}
