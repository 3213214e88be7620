import type { ComponentChildren } from 'preact';
import type { View } from '../recording/view.ts';

/** Where the panel has room for what loads after the status shows. */
export type Place = 'header' | 'notices' | 'footer';

/** Draws one such part; `now` is epoch ms. */
export type Part = (view: View, now: number) => ComponentChildren;

/** The parts that have loaded, in their order. */
export type Parts = Readonly<Record<Place, readonly Part[]>>;
