import { findByText, getByRole, waitFor } from '@testing-library/dom';
import { afterEach, expect, test, vi } from 'vitest';
import { ActivitySheet } from '../../../src/agent/sheets/ActivitySheet.tsx';
import { RecentActivity } from '../../../src/agent/sheets/RecentActivity.tsx';
import type { WhoAmI } from '../../../src/genesys/calls/current-user.ts';
import { sheet } from '../../../src/i18n/locales/en/features.ts';
import { failed, success } from '../../../src/recording/failure.ts';
import type { ActivityEntry } from '../../../src/recording/session/activity.ts';
import { en } from '../../i18n/words.ts';
import { draw } from '../../ui/draw.ts';

const at = Date.UTC(2026, 0, 2, 3, 4, 5);
const found: ActivityEntry = {
  at,
  what: 'found',
  by: null,
  command: null,
  status: 'recording',
  failure: null,
  correlationId: null,
};
const asked: ActivityEntry = {
  ...found,
  at: at + 1_000,
  what: 'asked',
  by: 'me',
  command: 'pause',
};
const refused: ActivityEntry = {
  ...asked,
  at: at + 2_000,
  what: 'failed',
  failure: 'notPermitted',
  correlationId: 'c-1',
};
const changed: ActivityEntry = {
  ...found,
  at: at + 3_000,
  what: 'changed',
  by: 'elsewhere',
  status: 'paused',
};
const entries = [found, asked, refused, changed];

const time = (ms: number, timeStyle: 'medium' | 'short'): string =>
  new Intl.DateTimeFormat('en', { timeStyle }).format(ms);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function open(me: WhoAmI) {
  const { root } = draw(
    <ActivitySheet conversationId="call-1" {...{ entries, sheet }} messages={en} whoAmI={me} />,
  );
  return { root, press: (name: string) => getByRole(root, 'button', { name }).click() };
}

const asAna: WhoAmI = () => Promise.resolve(success({ id: 'ana', name: 'Ana Silva' }));
const unknown: WhoAmI = () => Promise.resolve(failed({ kind: 'offline' }));

test('the activity is listed newest first, with cause, reason and reference', () => {
  const { root } = open(asAna);
  const list = getByRole(root, 'list', { name: 'Activity' });
  const lines = [...list.querySelectorAll('li')].map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  );
  expect(lines).toEqual([
    [time(at + 3_000, 'medium'), 'Changed: Paused', 'Elsewhere'],
    [
      time(at + 2_000, 'medium'),
      'Pause failed',
      'You',
      'Permission missing',
      `${en.reference} c-1`,
    ],
    [time(at + 1_000, 'medium'), 'Pause pressed', 'You'],
    [time(at, 'medium'), 'Page opened: Recording', ''],
  ]);
  const newest = list.querySelector('time');
  expect(newest?.getAttribute('datetime')).toBe('2026-01-02T03:04:08.000Z');
});

test('copying puts the activity into the clipboard, oldest first, and says so', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { root, press } = open(asAna);
  press(sheet.activity.copy);
  await findByText(root, sheet.activity.copied);
  expect(writeText).toHaveBeenCalledExactlyOnceWith(
    [
      `${time(at, 'medium')}  Page opened: Recording`,
      `${time(at + 1_000, 'medium')}  Pause pressed  You`,
      `${time(at + 2_000, 'medium')}  Pause failed  You  Permission missing  c-1`,
      `${time(at + 3_000, 'medium')}  Changed: Paused  Elsewhere`,
    ].join('\n'),
  );
});

test('a failed copy is reported', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error()) } });
  const { root, press } = open(asAna);
  press(sheet.activity.copy);
  await findByText(root, sheet.activity.notCopied);
});

test.each([
  [sheet.activity.saveCsv, 'csv', 'text/csv', asAna, /(?=.*ana)(?=.*call-1)/s],
  [sheet.activity.saveJson, 'json', 'application/json', asAna, /"agentId": ?"ana"/],
  [sheet.activity.saveJson, 'json', 'application/json', unknown, /"agentId": ?null/],
] as const)(
  '"%s" saves the activity of the call as a .%s file',
  async (name, ending, type, me, text) => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:1';
    });
    const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(`${this.download} ${this.href}`);
    });
    open(me).press(name);
    await waitFor(() => expect(saved).toEqual([`recording-activity-call-1.${ending} blob:1`]));
    expect(blobs.map((blob) => blob.type)).toEqual([type]);
    expect(await blobs[0]?.text()).toMatch(text);
    expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:1');
  },
);

test('the panel shows the latest three outcomes, newest first, but no press', () => {
  const recent = (known: readonly ActivityEntry[]) =>
    draw(<RecentActivity entries={known} messages={en} sheet={sheet} />).root;
  const lines = (root: HTMLElement) =>
    [...root.querySelectorAll('li')].map((line) => line.textContent);
  expect(lines(recent(entries))).toEqual([
    `${time(at + 3_000, 'short')}Changed: Paused · Elsewhere`,
    `${time(at + 2_000, 'short')}Pause failed · You`,
    `${time(at, 'short')}Page opened: Recording`,
  ]);
  expect(lines(recent([found, refused, changed, changed]))).toHaveLength(3);
  expect(getByRole(recent([]), 'list', { name: 'Activity' }).children).toHaveLength(0);
});
