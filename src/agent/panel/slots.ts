import type { ComponentChildren } from 'preact';
import type { Command } from '../../recording/command.ts';
import type { View } from '../../recording/session/view.ts';

/** Where the panel has room for what loads after the status shows. */
export type SlotName = 'header' | 'notices' | 'footer';

/** Draws one such part; `now` is epoch ms. */
export type SlotContent = (view: View, now: number) => ComponentChildren;

/** The shortcut of a command. */
export interface Shortcut {
  /** As `aria-keyshortcuts` writes it. */
  readonly keys: string;
  /** For the button's description, in the agent's language. */
  readonly label: string;
}

/** A command without one has none, or they are switched off. */
export type Shortcuts = Readonly<Partial<Record<Command, Shortcut>>>;

/** What has loaded, each place in its order. */
export interface SlotContents extends Readonly<Record<SlotName, readonly SlotContent[]>> {
  readonly shortcuts: Shortcuts;
}
