import type { ComponentChildren } from 'preact';
import type { Command } from '../recording/command.ts';
import type { View } from '../recording/view.ts';

/** Where the panel has room for what loads after the status shows. */
export type Place = 'header' | 'notices' | 'footer';

/** Draws one such part; `now` is epoch ms. */
export type Part = (view: View, now: number) => ComponentChildren;

/** The shortcuts of the commands, as `aria-keyshortcuts` writes them. */
export type Shortcuts = Readonly<Partial<Record<Command, string | null>>>;

/** What has loaded, each place in its order. */
export interface Parts extends Readonly<Record<Place, readonly Part[]>> {
  readonly shortcuts: Shortcuts;
}
