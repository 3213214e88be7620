import { findByText, getByRole, queryByRole, waitFor } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { RecordingsSheet } from '../../../src/agent/sheets/RecordingsSheet.tsx';
import { sheet } from '../../../src/i18n/locales/en/features.ts';
import { failed, type Result, success } from '../../../src/recording/failure.ts';
import type { RecordingFile } from '../../../src/recording/recording-file.ts';
import { en } from '../../i18n/words.ts';
import { draw } from '../../ui/draw.ts';

type Answer = Result<readonly RecordingFile[]>;

const { recordings } = sheet;
const stored: RecordingFile = { id: 'a', kind: 'trunk', state: 'available', lengthMs: 65_000 };

/** Opens the sheet; the test answers each request. */
function open(onOpen: (() => void) | null = null) {
  const requests: ((answer: Answer) => void)[] = [];
  const list = () => new Promise<Answer>((resolve) => requests.push(resolve));
  const content = (ended: boolean) => (
    <RecordingsSheet {...{ ended, sheet, list, onOpen }} messages={en} />
  );
  const { root, redraw } = draw(content(false));
  /** Answers one of the requests, once it has been sent. */
  async function answer(request: number, value: Answer): Promise<void> {
    await waitFor(() => expect(requests.length).toBeGreaterThan(request));
    requests[request]?.(value);
  }
  return { root, requests, answer, end: () => redraw(content(true)) };
}

const files = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll('li')].map(({ textContent }) => textContent);

test('the stored recordings are listed with what they contain, their length and where they are', async () => {
  const { root, answer } = open();
  await findByText(root, recordings.asking);
  await answer(
    0,
    success([stored, { id: 'b', kind: 'screen', state: 'uploading', lengthMs: null }]),
  );
  await findByText(root, 'Trunk');
  expect(files(root)).toEqual(['Trunk1:05Available', 'ScreenNot available yet: uploading']);
  expect(root.textContent).not.toContain(recordings.notYet);
});

test('a kind or state that the platform does not name is said to be unknown', async () => {
  const { root, answer } = open();
  await answer(0, success([{ id: 'a', kind: null, state: null, lengthMs: 0 }]));
  await findByText(root, recordings.kinds.unknown);
  expect(files(root)).toEqual(['Recording0:00Unknown state']);
});

test.each([
  ['without any recording', []],
  ['with uploads only', [{ ...stored, state: 'uploading' }]],
] as const)('a call %s says that its recordings come later', async (_, value) => {
  const { root, answer } = open();
  await answer(0, success(value));
  await findByText(root, recordings.notYet);
});

test('"Check again" and the end of the call ask again, and only the newest answer is shown', async () => {
  const { root, requests, answer, end } = open();
  await waitFor(() => expect(requests).toHaveLength(1));
  getByRole(root, 'button', { name: en.checkAgain }).click();
  await waitFor(() => expect(requests).toHaveLength(2));
  end();
  await waitFor(() => expect(requests).toHaveLength(3));
  await answer(2, success([stored]));
  await findByText(root, 'Available');
  await answer(1, success([{ ...stored, state: 'deleted' }]));
  await answer(0, success([]));
  await new Promise(setImmediate);
  expect(files(root)).toEqual(['Trunk1:05Available']);
  getByRole(root, 'button', { name: en.checkAgain }).click();
  await findByText(root, recordings.asking);
});

test('a missing permission is no alarm, and the details for administrators name it', async () => {
  const { root, answer } = open();
  await answer(
    0,
    failed({ kind: 'notPermitted', lack: 'permission', missing: ['recording:recording:view'] }),
  );
  await findByText(root, recordings.noAccess);
  const details = root.querySelector('details');
  expect(details?.open).toBe(false);
  expect(details?.textContent).toContain(recordings.forAdministrators);
  expect(details?.textContent).toContain('Recording > Recording > View');
});

test('another failure says why the recordings are not shown, with the reference for support', async () => {
  const { root, answer } = open();
  await answer(0, failed({ kind: 'offline', correlationId: 'c-1' }));
  await findByText(root, recordings.notRead);
  expect(root.querySelector('details')).toBeNull();
  expect(root.textContent).toContain(en.offline.what);
  expect(root.querySelector('.reference')?.textContent).toBe(`${en.reference} c-1`);
});

test('where the workspace can show the call, a press opens it there', async () => {
  const onOpen = vi.fn();
  const { root } = open(onOpen);
  getByRole(root, 'button', { name: recordings.open }).click();
  expect(onOpen).toHaveBeenCalledOnce();
  expect(queryByRole(open().root, 'button', { name: recordings.open })).toBeNull();
});
