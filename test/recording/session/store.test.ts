import { expect, it } from 'vitest';
import { recording, silent, stageWith } from './stage.ts';

it('a listener that fails keeps no news from the others, and its error comes to light', async () => {
  const { conductor } = await stageWith(silent);
  const told: string[] = [];
  conductor.subscribe(() => {
    throw new Error('This part of the page is broken.');
  });
  conductor.subscribe(({ live, pending }) => {
    told.push(`${live} ${pending?.command}`);
    if (told.length === 1) conductor.press('start');
  });
  expect(() => conductor.liveChanged('on')).toThrow('This part of the page is broken.');
  expect(told).toEqual(['on undefined', 'on start']);
  expect(() => conductor.told(recording)).toThrow('broken');
  expect(told).toHaveLength(3);
});
