import { describe, expect, it } from 'vitest';
import {
  activityCsv,
  activityJson,
  activityText,
} from '../../../src/agent/sheets/activity-export.ts';
import type { ActivityEntry } from '../../../src/recording/session/activity.ts';
import { en } from '../../i18n/words.ts';
import { sheet } from '../../../src/i18n/locales/en/features.ts';

const found: ActivityEntry = {
  at: Date.UTC(2026, 0, 2, 3, 4, 5),
  what: 'found',
  by: null,
  command: null,
  status: 'notRecorded',
  failure: null,
  correlationId: null,
};
const failed: ActivityEntry = {
  ...found,
  what: 'failed',
  by: 'me',
  command: 'start',
  failure: 'notPermitted',
  correlationId: '=abc',
};

describe('an activity entry', () => {
  const words = (entry: ActivityEntry) => Object.values(activityText(entry, en, sheet)).join(' | ');

  it.each([
    [found, 'Page opened: Not recording |  | '],
    [failed, 'Start failed | You | Permission missing'],
    [{ ...failed, command: null, by: null }, "Couldn't read the status |  | Permission missing"],
    [{ ...found, what: 'asked', by: 'me', command: 'pause' }, 'Pause pressed | You | '],
    [{ ...found, what: 'confirmed', by: 'me', command: 'stop' }, 'Stop confirmed | You | '],
    [{ ...found, what: 'already', by: 'me', command: 'stop' }, `${en.already.stop} | You | `],
    [
      { ...found, what: 'changed', by: 'hold', status: 'pausedOnHold' },
      'Changed: Paused on hold | Hold | ',
    ],
  ] as const)('%# says what happened, by whom and why', (entry, expected) => {
    expect(words(entry)).toBe(expected);
  });
});

const file = { conversationId: 'call-1', agentId: '=agent', entries: [found, failed] };

it('activity becomes CSV with times in UTC, the agent by id, and words that do not depend on the language', () => {
  const [head, ...rows] = activityCsv(file).trim().split('\r\n');
  expect(head).toBe('at,conversationId,what,by,agentId,command,status,failure,correlationId');
  expect(rows).toEqual([
    '2026-01-02T03:04:05.000Z,call-1,found,,,,notRecorded,,',
    "2026-01-02T03:04:05.000Z,call-1,failed,me,'=agent,start,notRecorded,notPermitted,'=abc",
  ]);
});

it('activity becomes JSON with the call, the agent and the entries', () => {
  expect(JSON.parse(activityJson({ ...file, entries: [failed] }))).toEqual({
    conversationId: 'call-1',
    agentId: '=agent',
    entries: [{ ...failed, at: '2026-01-02T03:04:05.000Z' }],
  });
});

it('activity can be exported before the agent is known', () => {
  const nobody = { ...file, agentId: null };
  expect(activityCsv(nobody)).toContain(',failed,me,,start,');
  expect(JSON.parse(activityJson(nobody))).toMatchObject({ agentId: null });
});
