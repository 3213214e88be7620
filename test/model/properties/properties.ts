import type { Property } from '../checker.ts';
import { accessIsPreserved } from './access-is-preserved.ts';
import { ageIsBounded } from './age-is-bounded.ts';
import { confirmedAfterTheAnswer } from './confirmed-after-the-answer.ts';
import { firstReadFirst } from './first-read-first.ts';
import { gapsAreRead } from './gaps-are-read.ts';
import { lastCommandWins } from './last-command-wins.ts';
import { nothingHangs } from './nothing-hangs.ts';
import { oneInFlight } from './one-in-flight.ts';
import { neverBetterByHearsay } from './never-better-by-hearsay.ts';
import { noStorm } from './no-storm.ts';
import { onlyAReadEndsACall } from './only-a-read-ends-a-call.ts';
import { pauseIsAPromise } from './pause-is-a-promise.ts';
import { confirmedIsTrue } from './confirmed-is-true.ts';
import { wordsForFailures } from './words-for-failures.ts';

/** What must hold at all times. quiet.ts checks what must hold at the end. */
export const properties: readonly Property[] = [
  firstReadFirst,
  confirmedIsTrue,
  ageIsBounded,
  gapsAreRead,
  onlyAReadEndsACall,
  confirmedAfterTheAnswer,
  pauseIsAPromise,
  neverBetterByHearsay,
  oneInFlight,
  nothingHangs,
  lastCommandWins,
  noStorm,
  wordsForFailures,
  accessIsPreserved,
];
