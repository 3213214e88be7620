import { describe, expect, it } from 'vitest';
import type { ConsentAnswer, ConsentWord } from '../../../src/recording/consent-answer.ts';
import { countingWord, heeding } from '../../../src/recording/consent/effective-consent.ts';
import { idle, send, type Writing } from '../../../src/recording/consent/consent-save.ts';
import { busy, notRecorded, off, paused, ready, recording } from '../../ui/gallery/views.ts';

const answer = (word: ConsentWord): ConsentAnswer => ({ word, at: 0, by: 'Ana' });
const counts = (said: ConsentWord | null, writing: Writing) =>
  countingWord({ answer: said && answer(said), signature: 'Ana' }, writing);
const onItsWay = (word: ConsentWord): readonly Writing[] => [
  send(answer(word)),
  { name: 'waiting', answer: answer(word), tries: 1, until: 500 },
  { name: 'confirming', answer: answer(word), dueAt: [800] },
  { name: 'failed', answer: answer(word), failure: null },
];

describe('until an answer is saved', () => {
  it.each(onItsWay('refused'))('a refusal counts at once ($name)', (writing) => {
    expect(counts(null, writing)).toBe('refused');
    expect(counts('given', writing)).toBe('refused');
  });

  it.each(onItsWay('given'))('an agreement does not count ($name)', (writing) => {
    expect(counts(null, writing)).toBeNull();
    expect(counts('refused', writing)).toBe('refused');
  });

  it.each(onItsWay('withdrawn'))('an agreement taken back counts no more ($name)', (writing) => {
    expect(counts('given', writing)).toBe('withdrawn');
    expect(counts('refused', writing)).toBe('refused');
  });
});

it('without one on its way the call decides', () => {
  expect(counts(null, idle)).toBeNull();
  for (const word of ['given', 'refused', 'withdrawn'] as const)
    expect(counts(word, idle)).toBe(word);
});

describe('what is shown', () => {
  const asked = { ...notRecorded, actions: { ...notRecorded.actions, start: off('consentFirst') } };

  it('lets nobody start who does not have the agreement', () => {
    expect(heeding(notRecorded, 'refused').actions.start).toEqual(off('consentRefused'));
    expect(heeding(notRecorded, 'withdrawn').actions.start).toEqual(off('consentFirst'));
    expect(heeding(asked, 'refused').actions.start).toEqual(off('consentRefused'));
    expect(heeding(notRecorded, 'given')).toEqual(notRecorded);
  });

  it('keeps every other reason, and a start that is under way', () => {
    expect(heeding(recording, 'refused').actions.start).toEqual(off('alreadyRecording'));
    const starting = { ...recording, actions: { ...recording.actions, start: busy } };
    expect(heeding(starting, 'refused').actions.start).toEqual(busy);
  });

  it('warns of a resume against a refusal, but leaves it possible', () => {
    expect(heeding(paused, 'refused').actions.resume).toEqual({
      state: 'ready',
      caution: 'consentRefused',
    });
    expect(heeding(paused, 'given').actions.resume).toEqual(ready);
    expect(heeding(paused, null).actions.resume).toEqual(ready);
    expect(heeding(recording, 'refused').actions.resume).toEqual(off('notPaused'));
  });
});
