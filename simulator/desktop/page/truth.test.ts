import { describe, expect, test } from 'vitest';
import type { Conversation } from './control/schema.ts';
import { facts, verdict } from './truth.ts';

const call = (
  recorders: Partial<Conversation['recorders']> = {},
  more: Partial<Conversation> = {},
): Conversation => ({
  id: 'a',
  ended: false,
  held: false,
  securePause: false,
  queueId: null,
  callback: null,
  participants: [],
  recorders: { policy: 'NONE', adhoc: 'NONE', snippet: 'NONE', ...recorders },
  tutorialRecording: false,
  ...more,
});

describe('the true recording status of a call', () => {
  test('is "No" while every recorder is off', () => {
    expect(verdict(call()).value).toBe('Not recorded');
  });

  test('is "Yes" while any recorder runs, even beside a paused one', () => {
    expect(verdict(call({ policy: 'PAUSED', snippet: 'ACTIVE' })).tone).toBe('recording');
  });

  test('is "Yes" while only the tutorial’s recording runs', () => {
    expect(verdict(call({}, { tutorialRecording: true })).tone).toBe('recording');
  });

  test('is "Paused" when none is recording and at least one is paused', () => {
    expect(verdict(call({ policy: 'PAUSED' })).tone).toBe('paused');
  });

  test('is reported for each recorder separately', () => {
    const lines = facts(call({ adhoc: 'ACTIVE' }, { securePause: true }));
    expect(lines.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Policy: Off',
      'Ad-hoc: Recording',
      'Snippet: Off',
      'Gateway: Off',
      'Secure pause: Yes',
      'On hold: No',
    ]);
  });
});
