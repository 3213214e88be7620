import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { DrawnState } from './scenes.ts';

export const PICTURES = new URL('../../docs/pictures/', import.meta.url);

/** Beside the pictures: what they show, in words, by the name of the scene. */
export const STATES = new URL('states.json', PICTURES);

/** What the pictures showed when they were taken. */
export const readDrawnStates = (): Readonly<Record<string, DrawnState>> =>
  v.parse(v.record(v.string(), DrawnState), JSON.parse(readFileSync(STATES, 'utf8')));
