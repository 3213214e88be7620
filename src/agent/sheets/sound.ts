import type { StatusName } from '../../recording/status.ts';

type Tone = readonly number[];

const rising: Tone = [523, 784];
const falling: Tone = [523, 349];
const single: Tone = [349];

/**
 * Notes in Hz: rising for recording, falling for a pause, one low note when nothing is recorded. An unknown status is
 * silent.
 */
const tones: Readonly<Record<StatusName, Tone>> = {
  recording: rising,
  paused: falling,
  pausedOnHold: falling,
  notRecorded: single,
  suppressed: single,
  ended: single,
  unknown: [],
};

const noteS = 0.12;
const loudness = 0.15;

/** Browsers mute a page until it is first pressed; after this time (ms), the held-back sound is dropped. */
const forgetMs = 1_000;

/** Plays a status's tone once. Silent on computers that cannot play it. */
export function playTone(status: StatusName): void {
  try {
    play(tones[status]);
  } catch {
    // Nothing depends on the sound.
  }
}

function play(tone: Tone): void {
  const context = new AudioContext();
  const volume = new GainNode(context, { gain: loudness });
  volume.connect(context.destination);
  for (const [index, frequency] of tone.entries()) {
    const note = new OscillatorNode(context, { frequency });
    note.connect(volume);
    note.start(index * noteS);
    note.stop((index + 1) * noteS);
  }
  window.setTimeout(() => void context.close(), forgetMs);
}
