import type { Conversation, RecorderState } from './control/schema.ts';

/** One row of the ground truth. */
export interface Fact {
  readonly name: string;
  /** Explains the row in plain words. */
  readonly hint: string;
  readonly value: string;
  readonly tone: 'recording' | 'paused' | 'quiet';
}

const RECORDERS = [
  ['policy', 'Policy', 'Started by a trunk or a flow; no command stops it'],
  ['adhoc', 'Ad-hoc', 'Started by the agent'],
  ['snippet', 'Snippet', 'Started by the agent on a call from a queue; it cannot be paused'],
] as const;

const WORDS: Readonly<Record<RecorderState, Pick<Fact, 'value' | 'tone'>>> = {
  ACTIVE: { value: 'Recording', tone: 'recording' },
  PAUSED: { value: 'Paused', tone: 'paused' },
  NONE: { value: 'Off', tone: 'quiet' },
};

/** The overall state of all recorders. The worst case decides: "Paused" only if none is recording. */
export function verdict({
  recorders,
  tutorialRecording,
}: Conversation): Pick<Fact, 'value' | 'tone'> {
  const states = Object.values(recorders);
  if (states.includes('ACTIVE') || tutorialRecording) return WORDS.ACTIVE;
  if (states.includes('PAUSED')) return WORDS.PAUSED;
  return { value: 'Not recorded', tone: 'quiet' };
}

/** Every recorder, and what can pause it. */
export function facts(conversation: Conversation): readonly Fact[] {
  const { recorders, securePause, held, tutorialRecording } = conversation;
  return [
    ...RECORDERS.map(([key, name, hint]) => ({ name, hint, ...WORDS[recorders[key]] })),
    {
      name: 'Gateway',
      hint: 'The recording of the tutorial’s API, which only a gateway of your own has',
      ...WORDS[tutorialRecording ? 'ACTIVE' : 'NONE'],
    },
    {
      name: 'Secure pause',
      hint: 'Pauses every recorder but the snippet',
      ...yesNo(securePause),
    },
    { name: 'On hold', hint: 'The agent holds the call', ...yesNo(held) },
  ];
}

function yesNo(is: boolean): Pick<Fact, 'value' | 'tone'> {
  return is ? { value: 'Yes', tone: 'paused' } : { value: 'No', tone: 'quiet' };
}
