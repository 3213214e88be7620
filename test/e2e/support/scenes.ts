import { expect, type Page } from '@playwright/test';
import type { Simulator } from '../../../simulator/simulator.ts';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { openInstalled } from './desk.ts';
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

const NEVER_MS = 60_000;

/** The main states of the widget, each with its name. */
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
    'not recording',
    async ({ open }) => {
      await expect((await open(ACD_CALL_ID)).status).toHaveText('Not recording');
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
    'pausing',
    async ({ open, control }) => {
      await control.settings({ applyAfterMs: NEVER_MS });
      const widget = await open(RECORDED_CALL_ID);
      await widget.press('Pause recording');
      await expect(widget.status).toHaveText('Pausing…, still recording');
      return RECORDED_CALL_ID;
    },
  ],
  [
    'paused',
    async ({ open, control }) => {
      await control.happen(RECORDED_CALL_ID, { type: 'pauseByOther' });
      await expect((await open(RECORDED_CALL_ID)).status).toHaveText('Paused');
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
    'ended',
    async ({ open, control }) => {
      await control.happen(ACD_CALL_ID, { type: 'hangup' });
      await expect((await open(ACD_CALL_ID)).status).toHaveText('Call ended');
      return ACD_CALL_ID;
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
