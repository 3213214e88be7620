import type { ComponentChildren } from 'preact';
import type { Command } from '../../recording/command.ts';
import type { View } from '../../recording/session/view.ts';

/**
 * Where the panel has room for what loads after the status shows: `origin` in the status, for where it comes from,
 * `line` below the buttons, `alerts` before all other `notices`.
 */
export type SlotName = 'header' | 'origin' | 'line' | 'alerts' | 'notices' | 'footer';

/** Draws one such part; `now` is epoch ms. */
export type SlotContent = (view: View, now: number) => ComponentChildren;

/** What to know of a command beside its name. */
export interface Hint {
  /** Its shortcut, as `aria-keyshortcuts` writes it. */
  readonly keys?: string;
  /** For the button's description, in the agent's language. */
  readonly label: string;
}

export type Hints = Readonly<Partial<Record<Command, Hint>>>;

/** What has loaded, each place in its order. */
export interface SlotContents extends Readonly<Partial<Record<SlotName, readonly SlotContent[]>>> {
  readonly hints?: Hints;
}
