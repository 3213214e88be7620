import { expect } from 'vitest';
import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RECORDED_CALL_ID,
} from '../../simulator/world/first-conversations.ts';
import { calm } from '../e2e/support/calm.ts';
import { commandsSent, PAUSE_OR_RESUME, signInsBegun } from '../e2e/support/commands.ts';
import { addressesOfFrames, openInstalled, QUERY } from './desk.ts';
import { journey } from './harness/journey.ts';
import { pressDuringSignIn } from '../e2e/support/press-during-sign-in.ts';
import { widgetOn } from './harness/widget.ts';

journey(
  'an agent with a session is signed in by one redirect within the frame',
  async ({ open, page, control }) => {
    const widget = await open(ACD_CALL_ID);
    await widget.shows('Not recording');
    expect(await signInsBegun(control)).toBe(1);
    expect(addressesOfFrames(page)).not.toMatch(/token|state=/);
    const lasting = await widget.status.evaluate(() => Object.keys(localStorage));
    expect(lasting).toEqual([]);
  },
);

journey(
  'an agent without a session signs in by hand within the frame',
  async ({ open, control }) => {
    await control.settings({ signedIn: false });
    const widget = await open(ACD_CALL_ID);
    await widget.frame.getByLabel('Email').fill('ana.silva@example.com');
    await widget.press('Sign in');
    await widget.shows('Not recording');
    expect(await signInsBegun(control)).toBe(1);
  },
);

journey('a refused sign-in is told and not repeated by itself', async ({ open, control }) => {
  await control.settings({ signedIn: false });
  const widget = await open(ACD_CALL_ID);
  await widget.press('Deny');
  await expect.poll(() => widget.alert.textContent()).toMatch(/refused the sign-in.*denied access/);
  expect(await signInsBegun(control)).toBe(1);

  await widget.press('Sign in');
  await widget.frame.getByLabel('Email').waitFor();
  await widget.press('Sign in');
  await widget.shows('Not recording');
  expect(await signInsBegun(control)).toBe(2);
});

journey(
  'tokens that are refused again and again lead to no loop',
  async ({ open, control, allowErrors }) => {
    allowErrors(/401/);
    await control.fault({ path: '/api/v2/', times: 50, respond: { status: 401 } });
    const widget = await open(ACD_CALL_ID);
    await widget.button('Sign in').waitFor();
    await widget.shows('Unknown');
    expect(await signInsBegun(control)).toBeLessThanOrEqual(2);

    await control.clearFaults();
    await Promise.all([widget.press('Sign in'), widget.shows('Not recording')]);
  },
);

journey(
  'two widgets whose token ends are signed in again by one redirect',
  async ({ open, page, control, allowErrors }) => {
    allowErrors(/401/);
    const first = await open(ACD_CALL_ID);
    await first.shows('Not recording');
    await page.getByRole('button', { name: /Tomás Rivera/ }).click();
    const second = widgetOn(page, DIRECT_CALL_ID);
    await second.shows('Not recording');
    await calm(control);
    await control.expireTokens();
    await second.press('Start recording');
    await second.shows('Recording');
    await page.getByRole('button', { name: /Noor Haddad/ }).click();
    await first.press('Start recording');
    await first.shows('Recording');
    expect(await signInsBegun(control)).toBe(2);
  },
);

journey(
  'a press that comes while a sign-in is under way is carried out afterwards',
  async ({ open, control, allowErrors }) => {
    allowErrors(/401/);
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    await control.fault({ path: '/oauth/authorize', respond: { delayMs: 1_000 } });
    await calm(control);
    await control.expireTokens();
    await pressDuringSignIn(widget.button('Resume recording'));
    await control.happen(RECORDED_CALL_ID, { type: 'pauseByOther' });
    await expect
      .poll(() => commandsSent(control), { timeout: 5_000 })
      .toEqual([`${PAUSE_OR_RESUME} 202`]);
    await widget.shows('Recording');
    expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({ securePause: false });
  },
);

journey.for([
  ['with a state that this page never gave out', '&state=c0ffee00-0000-4000-8000-000000000000'],
  ['without a state', ''],
] as const)(
  'a token in the address %s is thrown away',
  async ([, state], { page, simulator, control }) => {
    const path = `/${QUERY}#access_token=forged&expires_in=86400${state}`;
    const widget = await openInstalled(page, simulator, { path });
    await expect.poll(() => widget.alert.textContent()).toMatch(/did not begin on this page/);
    expect(await control.requests()).toEqual([]);
    expect(addressesOfFrames(page)).not.toContain('forged');

    await widget.press('Sign in');
    await widget.shows('Not recording');
  },
);

journey(
  'a strange token beside a good sign-in is thrown away and told, until the next press',
  async ({ page, simulator }) => {
    await (await openInstalled(page, simulator, { path: `/${QUERY}` })).shows('Not recording');
    const path = `/${QUERY}#access_token=forged&expires_in=86400&state=strange`;
    const widget = await openInstalled(page, simulator, { path });
    await widget.shows('Not recording');
    const notice = widget.frame.getByText('did not begin on this page');
    await notice.waitFor();
    await widget.press('Start recording');
    await widget.shows('Recording');
    expect(await notice.count()).toBe(0);
  },
);
