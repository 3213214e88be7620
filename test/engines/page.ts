/** What runs in the pages. Each function is self-contained: a browser gets its source, and nothing around it. */

export const readStatus = (): unknown =>
  document.querySelector('[role=status]')?.textContent?.trim();

export const hasButton = (name: string): boolean =>
  [...document.querySelectorAll('button')].some(
    (button) => (button.ariaLabel ?? button.textContent.trim()) === name,
  );

/** The smallest panel that the widget promises to fit. */
export function makeFrameSmall(): void {
  const frame = document.querySelector('iframe');
  frame?.style.setProperty('inline-size', '320px');
  frame?.style.setProperty('block-size', '480px');
}

export const readSize = (): unknown => [innerWidth, innerHeight];

/** By how many pixels there is more than fits, in both directions. */
export function readOverflow(): unknown {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
  return [scrollWidth - clientWidth, scrollHeight - clientHeight];
}

export const largestSideOfIcons = (): number =>
  Math.max(
    ...[...document.querySelectorAll('svg')]
      .map((icon) => icon.getBoundingClientRect())
      .flatMap(({ width, height }) => [width, height]),
  );

export const readOpenSheet = (): unknown =>
  document.querySelector('.sheet:popover-open h2')?.textContent;

/** Puts the focus on the first button of the open sheet. */
export const focusFirstButton = (): void =>
  document.querySelector<HTMLElement>('.sheet:popover-open button')?.focus();

/** The tag of what has the focus. */
export const readFocus = (): unknown => document.activeElement?.tagName;

/** The next load has to sign in again. */
export const forgetToken = (): void => sessionStorage.clear();

/** Presses "Sign in" on the login's page; `false` while it is not there. */
export function submitSignIn(): boolean {
  const button = document.querySelector<HTMLButtonElement>('button[value=allow]');
  button?.click();
  return button !== null;
}
