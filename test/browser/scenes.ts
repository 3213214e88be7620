import type { Page } from 'playwright-core';
import type { Simulator } from '../../simulator/simulator.ts';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { openInstalled } from './desk.ts';
import type { Control } from '../e2e/support/control.ts';
import type { Widget } from './harness/widget.ts';

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
      await widget.button('Sign in').waitFor();
      return ACD_CALL_ID;
    },
  ],
  [
    'not recording',
    async ({ open }) => {
      await (await open(ACD_CALL_ID)).shows('Not recording');
      return ACD_CALL_ID;
    },
  ],
  [
    'recording',
    async ({ open }) => {
      await (await open(RECORDED_CALL_ID)).shows('Recording');
      return RECORDED_CALL_ID;
    },
  ],
  [
    'pausing',
    async ({ open, control }) => {
      await control.settings({ applyAfterMs: NEVER_MS });
      const widget = await open(RECORDED_CALL_ID);
      await widget.press('Pause recording');
      await widget.shows('Pausing…, still recording');
      return RECORDED_CALL_ID;
    },
  ],
  [
    'paused',
    async ({ open, control }) => {
      await control.happen(RECORDED_CALL_ID, { type: 'pauseByOther' });
      await (await open(RECORDED_CALL_ID)).shows('Paused');
      return RECORDED_CALL_ID;
    },
  ],
  [
    'failure',
    async ({ open, control }) => {
      const widget = await open(RECORDED_CALL_ID);
      await widget.shows('Recording');
      await control.fault({ method: 'PATCH', path: '/api/v2/', respond: { status: 403 } });
      await widget.press('Pause recording');
      await widget.button('Check again').waitFor();
      return RECORDED_CALL_ID;
    },
  ],
  [
    'ended',
    async ({ open, control }) => {
      await control.happen(ACD_CALL_ID, { type: 'hangup' });
      await (await open(ACD_CALL_ID)).shows('Call ended');
      return ACD_CALL_ID;
    },
  ],
  [
    'problem',
    async ({ page, simulator }) => {
      const path = '/?gcHostOrigin={{gcHostOrigin}}&gcConversationId={{typo}}';
      const widget = await openInstalled(page, simulator, { path });
      await widget.frame.getByRole('heading').waitFor();
      return ACD_CALL_ID;
    },
  ],
];
