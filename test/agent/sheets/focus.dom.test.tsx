import { fireEvent, getByText, waitFor } from '@testing-library/dom';
import { expect, onTestFinished, test, vi } from 'vitest';
import { dismissReasons } from '../../../src/agent/sheets/dismiss-tooltips.ts';
import { focusOnPress } from '../../../src/agent/sheets/focus-on-press.ts';
import { catchFocus } from '../../../src/agent/sheets/restore-focus.ts';
import { draw } from '../../ui/draw.ts';

/** A panel with two commands and a notice with a button. */
function panel() {
  const content = (notice: boolean) => (
    <>
      <div class="transport">
        <button type="button">
          <span>Pause</span>
        </button>
        <button type="button">Resume</button>
      </div>
      <div class="notices">{notice && <button type="button">Check again</button>}</div>
      <button type="button">Activity</button>
    </>
  );
  const { root, redraw } = draw(content(true));
  return {
    root,
    element: (text: string) => getByText(root, text),
    close: () => redraw(content(false)),
  };
}

/** Disables a command; the test's document does not reflect the attribute. */
function disable(button: Element): void {
  Object.defineProperty(button, 'ariaDisabled', { value: 'true' });
}

const pressed = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll('[data-pressed]')].map(({ textContent }) => textContent);

test('a click focuses its button, wherever inside it falls, until that is ended', () => {
  const { root, element } = panel();
  const end = focusOnPress(root);
  fireEvent.click(element('Pause'), { detail: 1 });
  expect(document.activeElement).toBe(element('Pause').closest('button'));
  fireEvent.click(element('Activity'), { detail: 0 });
  expect(document.activeElement).toBe(element('Pause').closest('button'));
  end();
  fireEvent.click(element('Activity'), { detail: 1 });
  expect(document.activeElement).toBe(element('Pause').closest('button'));
});

test('a click is followed by the focus before the handler of its button runs', () => {
  const { root, element } = panel();
  onTestFinished(focusOnPress(root));
  let focused: Element | null = null;
  element('Activity').addEventListener('click', () => {
    focused = document.activeElement;
  });
  fireEvent.click(element('Activity'), { detail: 1 });
  expect(focused).toBe(element('Activity'));
});

test('Escape hides the reasons until something else is focused or hovered', () => {
  const { root, element } = panel();
  const end = dismissReasons(root);
  const isDismissed = () => root.classList.contains('dismissed');
  for (const event of ['focusIn', 'pointerOver'] as const) {
    fireEvent.keyDown(document.body, { key: 'Enter' });
    expect(isDismissed()).toBe(false);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(isDismissed()).toBe(true);
    fireEvent[event](element('Activity'));
    expect(isDismissed()).toBe(false);
  }
  end();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(isDismissed()).toBe(false);
});

test('a pressed command hides its reason until the focus has left it', () => {
  const { root, element } = panel();
  onTestFinished(dismissReasons(root));
  const pause = element('Pause').closest('button');
  pause?.focus();
  fireEvent.click(element('Pause'));
  expect(pressed(root)).toEqual(['Pause']);
  fireEvent.pointerOut(element('Pause'), { relatedTarget: pause });
  expect(pressed(root)).toEqual(['Pause']);
  element('Activity').focus();
  expect(pressed(root)).toEqual([]);
});

test('a pressed command hides its reason until the pointer has left it', () => {
  const { root, element } = panel();
  onTestFinished(dismissReasons(root));
  element('Resume').focus();
  fireEvent.click(element('Resume'));
  fireEvent.pointerOut(element('Resume'), { relatedTarget: root });
  expect(pressed(root)).toEqual([]);
});

test('a press on a disabled command shows its reason, as does a press on one that is not in use', () => {
  const { root, element } = panel();
  onTestFinished(dismissReasons(root));
  fireEvent.click(element('Pause'));
  expect(pressed(root)).toEqual([]);
  disable(element('Resume'));
  element('Resume').focus();
  fireEvent.click(element('Resume'));
  expect(pressed(root)).toEqual([]);
});

test('a second press on a command that has become disabled shows the reason', () => {
  const { root, element } = panel();
  onTestFinished(dismissReasons(root));
  element('Resume').focus();
  fireEvent.click(element('Resume'));
  expect(pressed(root)).toEqual(['Resume']);
  disable(element('Resume'));
  fireEvent.click(element('Resume'));
  expect(pressed(root)).toEqual([]);
});

test('a press on anything but a command is not marked', () => {
  const { root, element } = panel();
  onTestFinished(dismissReasons(root));
  element('Activity').focus();
  fireEvent.click(element('Activity'));
  expect(pressed(root)).toEqual([]);
});

/** A panel whose notice has the focus, which is caught if it is lost; `hasFocus`: of the page. */
function openNotice(hasFocus = true) {
  vi.spyOn(document, 'hasFocus').mockReturnValue(hasFocus);
  onTestFinished(() => void vi.restoreAllMocks());
  const shown = panel();
  const end = catchFocus(shown.root);
  onTestFinished(end);
  shown.element('Check again').focus();
  return { ...shown, end, notices: shown.root.querySelector<HTMLElement>('.notices') };
}

test('when a notice closes under the focus, the focus moves to where notices are', async () => {
  const { notices, close } = openNotice();
  close();
  await waitFor(() => expect(document.activeElement).toBe(notices));
  // Only then: the Tab key does not stop there.
  expect(notices?.tabIndex).toBe(-1);
});

test.each([
  ['the focus was elsewhere', 'Activity', true],
  ['the page does not have the focus', 'Check again', false],
] as const)('when a notice closes, the focus stays if %s', async (_, text, hasFocus) => {
  const { notices, element, close } = openNotice(hasFocus);
  element(text).focus();
  close();
  await new Promise(setImmediate);
  expect(document.activeElement).not.toBe(notices);
});

test('once ended, a lost focus is not caught', async () => {
  const { notices, close, end } = openNotice();
  end();
  close();
  await new Promise(setImmediate);
  expect(document.activeElement).not.toBe(notices);
});
