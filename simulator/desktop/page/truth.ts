import type { Conversation, RecorderState } from './control/schema.ts';

/** One line of the ground truth. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly tone: 'recording' | 'paused' | 'quiet';
}

const RECORDERS = [
  ['policy', 'Policy'],
  ['adhoc', 'Ad-hoc'],
  ['snippet', 'Snippet'],
] as const;

const WORDS: Readonly<Record<RecorderState, Pick<Fact, 'value' | 'tone'>>> = {
  ACTIVE: { value: 'Recording', tone: 'recording' },
  PAUSED: { value: 'Paused', tone: 'paused' },
  NONE: { value: 'Off', tone: 'quiet' },
};

/** The sum of all recorders. The worst case decides: "paused" only when none is recording. */
export function verdict({ recorders, tutorialRecording }: Conversation): Fact {
  const states = Object.values(recorders);
  const name = 'Really recorded';
  if (states.includes('ACTIVE') || tutorialRecording) {
    return { name, value: 'Yes, recording', tone: 'recording' };
  }
  if (states.includes('PAUSED')) return { name, value: 'Paused', tone: 'paused' };
  return { name, value: 'No', tone: 'quiet' };
}

/** Every recorder, and what may pause it. */
export function facts(conversation: Conversation): readonly Fact[] {
  const { recorders, securePause, held, tutorialRecording } = conversation;
  return [
    ...RECORDERS.map(([key, label]) => ({ name: `${label} recorder`, ...WORDS[recorders[key]] })),
    { name: 'Tutorial recording', ...WORDS[tutorialRecording ? 'ACTIVE' : 'NONE'] },
    { name: 'Secure pause', ...yesNo(securePause) },
    { name: 'On hold', ...yesNo(held) },
  ];
}

function yesNo(is: boolean): Pick<Fact, 'value' | 'tone'> {
  return is ? { value: 'Yes', tone: 'paused' } : { value: 'No', tone: 'quiet' };
}
