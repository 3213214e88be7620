import { expect, it } from 'vitest';
import { harnessWith, recording, silent } from './session-harness.ts';

it('a listener that throws keeps no change from the others, and its error is reported', async () => {
  const { sessionStore } = await harnessWith(silent);
  const received: string[] = [];
  sessionStore.subscribe(() => {
    throw new Error('This part of the page is broken.');
  });
  sessionStore.subscribe(({ live, pending }) => {
    received.push(`${live} ${pending?.command}`);
    if (received.length === 1) sessionStore.press('start');
  });
  expect(() => sessionStore.liveChanged('on')).toThrow('This part of the page is broken.');
  expect(received).toEqual(['on undefined', 'on start']);
  expect(() => sessionStore.stateReceived(recording)).toThrow('broken');
  expect(received).toHaveLength(3);
});
