import { expect, it } from 'vitest';
import { originText, progressText } from '../../../src/agent/sheets/status-lines.ts';
import { en } from '../../../src/i18n/load.ts';
import { sheet } from '../../../src/i18n/locales/en/features.ts';
import { timeOfDay } from '../../../src/i18n/format-duration.ts';
import type { ActivityEntry } from '../../../src/recording/session/activity.ts';
import { entry } from '../../ui/gallery/sheets.ts';
import { states } from '../../ui/gallery/states.ts';
import { busy, galleryNow, paused, ready, recording } from '../../ui/gallery/views.ts';

const originOf = (...entries: readonly ActivityEntry[]) =>
  originText(paused, { status: 'paused', entries }, en, sheet);

const elsewhere = entry(60, { by: 'elsewhere', status: 'paused' });

it("a pause made by someone else says so, even after the agent's own press has failed", () => {
  const failed = entry(5, { what: 'failed', by: 'me', command: 'resume', status: 'paused' });
  expect(originOf(elsewhere)).toMatch(/^Paused by someone else at \d/);
  expect(originOf(elsewhere, failed)).toMatch(/^Paused by someone else/);
});

it("the agent's own pause, a pause found at the start, and any other status show no such line", () => {
  const own = entry(50, { what: 'confirmed', by: 'me', command: 'pause', status: 'paused' });
  expect(originOf(elsewhere, own)).toBeNull();
  expect(originOf(entry(60, { what: 'found', status: 'paused' }))).toBeNull();
  const activity = { status: 'paused', entries: [elsewhere] } as const;
  expect(originText(recording, activity, en, sheet)).toBeNull();
});

const lineOf = (view: typeof recording, now: number, ...entries: readonly ActivityEntry[]) =>
  progressText(view, { status: 'recording', entries }, now, en, sheet);

it('a confirmed command is shown for five seconds, unless something else happens', () => {
  const confirmed = entry(0, { what: 'confirmed', by: 'me', command: 'pause', status: 'paused' });
  const told = `Confirmed by Genesys Cloud, ${timeOfDay(galleryNow, 'en')}`;
  expect(lineOf(paused, galleryNow + 4_999, confirmed)).toBe(told);
  expect(lineOf(paused, galleryNow + 5_000, confirmed)).toBeNull();
  expect(lineOf(paused, galleryNow, confirmed, elsewhere)).toBeNull();
});

it('recorders that start or stop beside a recording are shown, but nothing that the status already says', () => {
  const { actions } = recording;
  const starts = { ...recording, actions: { ...actions, start: busy, stop: ready } };
  expect(lineOf(starts, galleryNow)).toBe('Starting…');
  expect(lineOf({ ...recording, actions: { ...actions, stop: busy } }, galleryNow)).toBe(
    'Stopping…',
  );
  for (const { label, ...view } of Object.values(states)) {
    if (label !== 'recording') expect(lineOf({ ...view, label }, galleryNow)).toBeNull();
  }
});
