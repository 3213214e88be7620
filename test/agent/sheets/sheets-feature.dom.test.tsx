import {
  findByLabelText,
  findByText,
  fireEvent,
  getByRole,
  queryByText,
} from '@testing-library/dom';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Hints, SlotContent, SlotName } from '../../../src/agent/panel/slots.ts';
import { defaultPreferences } from '../../../src/agent/sheets/preferences-store.ts';
import { mountSheets } from '../../../src/agent/sheets/sheets-feature.tsx';
import { sheetId, type SheetName } from '../../../src/agent/sheets/Sheet.tsx';
import { playTone } from '../../../src/agent/sheets/sound.ts';
import { timeOfDay } from '../../../src/i18n/format-duration.ts';
import { accountMessages, sheet } from '../../../src/i18n/locales/en/features.ts';
import { failed, type Result, success } from '../../../src/recording/failure.ts';
import type { RecordingFile } from '../../../src/recording/recording-file.ts';
import { recordHistory } from '../../../src/recording/session/history.ts';
import { openActivityLog } from '../../../src/storage/activity.ts';
import { openPreferences, type Preferences } from '../../../src/storage/preferences.ts';
import {
  createSessionHarness,
  recording,
  silent,
} from '../../recording/session/session-harness.ts';
import { memoryStorage } from '../../storage/storage.ts';
import { en } from '../../i18n/words.ts';
import { draw } from '../../ui/draw.ts';
import { host, panel } from '../quiet-page.ts';

vi.mock('../../../src/agent/sheets/sound.ts', () => ({ playTone: vi.fn() }));

afterEach(() => {
  vi.clearAllMocks();
});

/** A call that is not recorded, with activity, recordings and preferences; `slot` draws what was added to a slot. */
async function open(
  wanted: Partial<Preferences> = {},
  recordings: Result<readonly RecordingFile[]> = success([]),
) {
  const harness = createSessionHarness();
  const storage = memoryStorage();
  const log = openActivityLog(storage, 'call-1');
  const preferences = openPreferences(storage);
  preferences.save({ ...defaultPreferences, ...wanted });
  const history = recordHistory(harness.sessionStore, harness.clock.now);
  await harness.answerRead(silent);
  harness.keepAnswering(silent);
  const slots: [SlotName, SlotContent][] = [];
  const hints: Hints[] = [];
  let redrawn = 0;
  const { root } = draw(<button type="button">Panel</button>);
  const end = mountSheets({
    root,
    conversationId: 'call-1',
    clock: harness.clock,
    past: history.past(),
    sessionStore: harness.sessionStore,
    host,
    shown: {
      ...panel,
      add: (slot, content) => void slots.push([slot, content]),
      showHints: (shown) => void hints.push(shown),
      redraw() {
        redrawn += 1;
      },
    },
    messages: en,
    sheet,
    accountMessages,
    name: 'Ana Silva',
    signOut: () => Promise.resolve('signedOut'),
    whoAmI: () => Promise.resolve(success({ id: 'ana', name: 'Ana Silva' })),
    log,
    preferences,
    listRecordings: () => Promise.resolve(recordings),
  });
  onTestFinished(end);
  const contentsOf = (name: SlotName) =>
    slots
      .filter(([slot]) => slot === name)
      .map(([, content]) => content(harness.view(), harness.clock.now()));
  return {
    ...harness,
    root,
    preferences,
    log,
    hints,
    end,
    redrawn: () => redrawn,
    slot: (name: SlotName) => draw(<>{contentsOf(name)}</>).root,
    async confirmStart() {
      harness.sessionStore.press('start');
      await harness.answer('accepted');
      harness.keepAnswering(recording);
      await harness.advance(1_000);
    },
  };
}

/** What the browser does when the sheet's button is pressed. */
function openSheet(footer: HTMLElement, name: SheetName): void {
  const opening = Object.assign(new Event('beforetoggle'), { newState: 'open' });
  footer.querySelector(`#${sheetId(name)}`)?.dispatchEvent(opening);
}

test('the buttons get the shortcuts that the agent has chosen, now and after each change', async () => {
  const { hints, preferences } = await open();
  expect(hints.at(-1)?.start).toEqual({ keys: 'Alt+Shift+R', label: 'Shortcut: Alt+Shift+R' });
  preferences.save({ ...defaultPreferences, shortcuts: false });
  window.dispatchEvent(new Event('storage'));
  expect(hints.at(-1)?.start).toBeUndefined();
});

test('the layout is compact if the agent wants that', async () => {
  expect((await open()).root.classList.contains('compact')).toBe(false);
  const { root, preferences } = await open({ compact: true });
  expect(root.classList.contains('compact')).toBe(true);
  preferences.save(defaultPreferences);
  window.dispatchEvent(new Event('storage'));
  expect(root.classList.contains('compact')).toBe(false);
});

test('a new status sounds only if the agent wants that', async () => {
  const quiet = await open();
  await quiet.confirmStart();
  expect(playTone).not.toHaveBeenCalled();
  const loud = await open({ sound: true });
  vi.mocked(playTone).mockClear();
  await loud.confirmStart();
  expect(vi.mocked(playTone).mock.calls).toEqual([['recording']]);
});

test('sound that is switched on is played once as a sample', async () => {
  const { slot, preferences } = await open();
  const footer = slot('footer');
  openSheet(footer, 'preferences');
  const sound = await findByLabelText(footer, sheet.preferences.sound);
  sound.click();
  expect(vi.mocked(playTone).mock.calls).toEqual([['notRecorded']]);
  expect(preferences.read(defaultPreferences).sound).toBe(true);
  (await findByLabelText(footer, sheet.preferences.compact)).click();
  sound.click();
  expect(playTone).toHaveBeenCalledOnce();
});

test('a confirmed command is shown below the buttons for five seconds', async () => {
  const call = await open();
  const { slot, redrawn, log } = call;
  const first = redrawn();
  await call.confirmStart();
  expect(redrawn()).toBe(first + 2);
  const { at = 0 } = log.read().entries.at(-1) ?? {};
  expect(slot('line').textContent).toBe(sheet.confirmedAt(timeOfDay(at, 'en')));
  const before = redrawn();
  await call.advance(3_999);
  expect(redrawn()).toBe(before);
  await call.advance(1_000);
  expect(redrawn()).toBe(before + 1);
  expect(slot('line').textContent).toBe('');
});

test('the footer has the latest activity, the three sheets and the account of the agent', async () => {
  const { slot } = await open();
  const footer = slot('footer');
  expect(footer.querySelector('.recent')?.textContent).toContain('Page opened: Not recording');
  for (const name of Object.values(sheet.names)) getByRole(footer, 'button', { name });
  expect(footer.textContent).toContain('Ana Silva');
});

test('while signed out, no account is shown', async () => {
  const call = await open();
  const { slot, sessionStore } = call;
  call.keepAnswering(null);
  sessionStore.checkAgain();
  await call.answerRead({ kind: 'signedOut' });
  expect(queryByText(slot('footer'), /Ana Silva/)).toBeNull();
});

test('a shortcut presses its button until the feature has ended', async () => {
  const { end } = await open();
  const pressed = vi.fn();
  draw(
    <button type="button" aria-keyshortcuts="Alt+Shift+R" onClick={pressed}>
      Start
    </button>,
  );
  const press = () =>
    fireEvent.keyDown(document.body, { key: 'r', code: 'KeyR', altKey: true, shiftKey: true });
  press();
  expect(pressed).toHaveBeenCalledOnce();
  end();
  press();
  expect(pressed).toHaveBeenCalledOnce();
});

test('what has happened is stored for the next page load, until the feature has ended', async () => {
  const call = await open();
  const { log, end, sessionStore } = call;
  await call.confirmStart();
  const seen = () => log.read().entries.map(({ what }) => what);
  expect(seen()).toEqual(['found', 'asked', 'confirmed']);
  end();
  call.keepAnswering(silent);
  sessionStore.stateReceived(silent);
  await call.advance(1_000);
  expect(seen()).toHaveLength(3);
});

test('recordings that need a new sign-in make the page check its access', async () => {
  const call = await open({}, failed({ kind: 'signedOut' }));
  const { slot, openReads } = call;
  call.keepAnswering(null);
  const footer = slot('footer');
  openSheet(footer, 'recordings');
  await findByText(footer, sheet.recordings.notRead);
  expect(openReads()).toBe(1);
});
