import { describe, expect, it } from 'vitest';
import {
  type ConsentAnswer,
  type ConsentDecision,
  effectiveDecision,
  sameAnswer,
} from '../../../src/recording/consent-answer.ts';
import {
  type ConsentSave,
  idle,
  send,
  unsavedDecision,
} from '../../../src/recording/consent/consent-save.ts';

const answer = (decision: ConsentDecision): ConsentAnswer => ({ decision, at: 0, by: 'Ana' });
const counts = (said: ConsentDecision | null, save: ConsentSave) =>
  effectiveDecision({ answer: said && answer(said), signature: 'Ana' }, unsavedDecision(save));
const onItsWay = (decision: ConsentDecision): readonly ConsentSave[] => [
  send(answer(decision)),
  { name: 'waiting', answer: answer(decision), tries: 1, until: 500 },
  { name: 'confirming', answer: answer(decision), readAt: [800] },
  { name: 'failed', answer: answer(decision), failure: null },
];

describe('until an answer is saved', () => {
  it.each(onItsWay('refused'))('a refusal counts at once ($name)', (save) => {
    expect(counts(null, save)).toBe('refused');
    expect(counts('given', save)).toBe('refused');
  });

  it.each(onItsWay('given'))('an agreement does not count ($name)', (save) => {
    expect(counts(null, save)).toBeNull();
    expect(counts('refused', save)).toBe('refused');
  });

  it.each(onItsWay('withdrawn'))(
    'an agreement no longer counts once it is being withdrawn ($name)',
    (save) => {
      expect(counts('given', save)).toBe('withdrawn');
      expect(counts('refused', save)).toBe('refused');
    },
  );
});

it("with no answer being saved, the call's answer counts", () => {
  expect(counts(null, idle)).toBeNull();
  for (const decision of ['given', 'refused', 'withdrawn'] as const)
    expect(counts(decision, idle)).toBe(decision);
});

it.each([
  [{ decision: 'given', at: 0, by: 'Ana' }, true],
  [{ decision: 'refused', at: 0, by: 'Ana' }, false],
  [{ decision: 'given', at: 1, by: 'Ana' }, false],
  [{ decision: 'given', at: 0, by: 'Ben' }, false],
  [null, false],
] as const)('an answer of Ana is the same as %j: %s', (other, isSame) => {
  expect(sameAnswer(answer('given'), other)).toBe(isSame);
});
