import type { EngineName } from './programs.ts';

/** Runs in the browser's page, away from everything around it in its file; what it gives has to be JSON. */
export type PageFunction = (argument: string) => unknown;

/** A running browser with a fresh profile. What does not find its window, frame or element rejects. */
export interface Browser {
  /** Opens an address in the first window. */
  open(address: string): Promise<void>;
  inPage(run: PageFunction, argument?: string): Promise<unknown>;
  /** The same in the page's only frame. */
  inFrame(run: PageFunction, argument?: string): Promise<unknown>;
  /** The same in each window but the first. */
  inPopups(run: PageFunction, argument?: string): Promise<readonly unknown[]>;
  /** Presses a button of the page's only frame, by its accessible name, as near to a person's click as it can. */
  press(button: string): Promise<void>;
  /** Presses Shift+Tab where the focus is. */
  pressShiftTab(): Promise<void>;
  /** A picture of the first window: the base64 of a PNG. */
  picture(): Promise<string>;
  close(): Promise<void>;
}

/** A browser engine that is tested. */
export interface Engine {
  readonly name: EngineName;
  /** Rejects where one of its programs is missing. */
  start(): Promise<Browser>;
}

/** The XPath of a button by its accessible name, which comes from its label or its text. */
export const pathOfButton = (name: string): string =>
  `//button[@aria-label="${name}" or (not(@aria-label) and normalize-space(.)="${name}")]`;
