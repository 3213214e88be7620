import { expect } from 'vitest';
import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { journey } from './harness/journey.ts';

journey(
  'the desktop opens on a call, and its widget tells whether it is recorded',
  async ({ open }) => {
    const widget = await open(ACD_CALL_ID);
    await widget.shows('Not recording');
    expect(await widget.button('Start recording').isVisible()).toBe(true);
  },
);
