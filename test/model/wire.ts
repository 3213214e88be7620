import { type Fate, fateInWords, fine } from './fate.ts';
import type { Tell } from './words.ts';

/** Something on its way: a request, an answer, a change that was accepted, or news. */
export interface Letter {
  /** What a story calls it. */
  readonly what: string;
  /** Nothing can go wrong with it. */
  readonly isSafe?: true;
  readonly arrive: (fate: Fate) => void;
}

/** Everything on its way. The story picks what arrives next, so any order is possible. */
export interface Wire {
  readonly add: (letter: Letter) => void;
  /** What becomes of everything that a story says nothing else about: an outage lasts. */
  readonly weather: (fate: Fate) => void;
  /** One letter arrives; `pick` counts from the oldest. */
  readonly move: (pick: number, fate: Fate) => void;
  readonly isEmpty: () => boolean;
  readonly lose: (isLost: (letter: Letter) => boolean) => void;
}

export function createWire(tell: Tell): Wire {
  let letters: Letter[] = [];
  let weather = fine;
  return {
    add: (letter) => void letters.push(letter),
    weather: (fate) => void (weather = fate),
    move(pick, said) {
      const [letter] = letters.splice(pick % Math.max(1, letters.length), 1);
      if (!letter) return;
      const fate = letter.isSafe ? fine : said === fine ? weather : said;
      tell(() => `${letter.what}${fateInWords(fate)}`);
      letter.arrive(fate);
    },
    isEmpty: () => letters.length === 0,
    lose(isLost) {
      letters = letters.filter((letter) => !isLost(letter));
    },
  };
}
