import type { ComponentChildren } from 'preact';
import type { Command } from '../../recording/command.ts';
import type { View } from '../../recording/session/view.ts';

/**
 * Places for content that loads after the status is shown. `origin`: in the status, where it comes from. `line`: below
 * the buttons. `alerts`: before all other `notices`.
 */
export type SlotName = 'header' | 'origin' | 'line' | 'alerts' | 'notices' | 'footer';

/** Draws the content of a slot; `now` is epoch ms. */
export type SlotContent = (view: View, now: number) => ComponentChildren;

/** Additional information about a command. */
export interface Hint {
  /** Its shortcut, in the format of `aria-keyshortcuts`. */
  readonly keys?: string;
  /** For the button's description, in the agent's language. */
  readonly label: string;
}

export type Hints = Readonly<Partial<Record<Command, Hint>>>;

/** The loaded content of each slot, in order. */
export interface SlotContents extends Readonly<Partial<Record<SlotName, readonly SlotContent[]>>> {
  readonly hints?: Hints;
}
