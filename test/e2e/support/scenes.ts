import { expect, type Page } from '@playwright/test';
import type { Simulator } from '../../../simulator/simulator.ts';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { openInstalled } from './open-installed.ts';
import type { Control } from './control.ts';
import type { Widget } from './widget.ts';

interface Stage {
  readonly page: Page;
  readonly simulator: Simulator;
  readonly control: Control;
  readonly open: (conversationId: string) => Promise<Widget>;
}

/** Brings the widget into a state, and gives the id of the call that it stands beside. */
type Scene = (stage: Stage) => Promise<string>;

/** One state of each kind of page that the widget can be, with its name; the gallery has all others. */
export const SCENES: readonly (readonly [name: string, scene: Scene])[] = [
  [
    'signed out',
    async ({ page, simulator }) => {
      const widget = await openInstalled(page, simulator, { popup: true });
      await expect(widget.button('Sign in')).toBeVisible();
      return ACD_CALL_ID;
    },
  ],
  [
    'recording',
    async ({ open }) => {
      await expect((await open(RECORDED_CALL_ID)).status).toHaveText('Recording');
      return RECORDED_CALL_ID;
    },
  ],
  [
    'failure',
    async ({ open, control }) => {
      const widget = await open(RECORDED_CALL_ID);
      await expect(widget.status).toHaveText('Recording');
      await control.fault({ method: 'PATCH', path: '/api/v2/', respond: { status: 403 } });
      await widget.press('Pause recording');
      await expect(widget.button('Check again')).toBeVisible();
      return RECORDED_CALL_ID;
    },
  ],
  [
    'problem',
    async ({ page, simulator }) => {
      const path = '/?gcHostOrigin={{gcHostOrigin}}&gcConversationId={{typo}}';
      const widget = await openInstalled(page, simulator, { path });
      await expect(widget.frame.getByRole('heading')).toBeVisible();
      return ACD_CALL_ID;
    },
  ],
];
