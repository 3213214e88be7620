import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { playTone } from '../../../src/agent/sheets/sound.ts';

interface Note {
  readonly frequency: number;
  times: number[];
}

/** What the computer plays: the notes of each sound, and how many sounds are over. */
let sounds: Note[][];
let closed: number;
let loudness: number[];

beforeEach(() => {
  vi.useFakeTimers();
  sounds = [];
  closed = 0;
  loudness = [];
  vi.stubGlobal(
    'AudioContext',
    class {
      readonly destination = 'speakers';
      readonly notes: Note[] = [];
      constructor() {
        sounds.push(this.notes);
      }
      close = (): Promise<void> => {
        closed += 1;
        return Promise.resolve();
      };
    },
  );
  vi.stubGlobal(
    'GainNode',
    class {
      readonly context: { readonly destination: unknown };
      constructor(context: { readonly destination: unknown }, { gain }: { gain: number }) {
        this.context = context;
        loudness.push(gain);
      }
      connect = (target: unknown): void => expect(target).toBe(this.context.destination);
    },
  );
  vi.stubGlobal(
    'OscillatorNode',
    class {
      readonly note: Note;
      readonly context: { readonly notes: Note[] };
      constructor(context: { readonly notes: Note[] }, { frequency }: { frequency: number }) {
        this.context = context;
        this.note = { frequency, times: [] };
      }
      connect = (volume: { readonly context: unknown }): void => {
        expect(volume.context).toBe(this.context);
        this.context.notes.push(this.note);
      };
      start = (s: number): void => void this.note.times.push(s);
      stop = (s: number): void => void this.note.times.push(s);
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each([
  ['recording', [523, 784]],
  ['paused', [523, 349]],
  ['pausedOnHold', [523, 349]],
  ['notRecorded', [349]],
  ['suppressed', [349]],
  ['ended', [349]],
  ['unknown', []],
] as const)('the status %s sounds as the notes %j, one after the other', (status, notes) => {
  playTone(status);
  const times = [
    [0, 0.12],
    [0.12, 0.24],
  ];
  expect(sounds).toEqual([notes.map((frequency, place) => ({ frequency, times: times[place] }))]);
  expect(loudness).toEqual([0.15]);
});

test('a sound that could not be played within a second is dropped', () => {
  playTone('recording');
  vi.advanceTimersByTime(999);
  expect(closed).toBe(0);
  vi.advanceTimersByTime(1);
  expect(closed).toBe(1);
});

test('a computer without sound stays silent', () => {
  vi.stubGlobal('AudioContext', undefined);
  expect(() => playTone('recording')).not.toThrow();
});
