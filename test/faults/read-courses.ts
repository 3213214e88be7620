import type { FailureName } from '../../src/recording/failure.ts';
import type { Label } from '../../src/recording/session/view.ts';
import type { FaultName } from './faults.ts';

export type ReadName = 'who am I' | 'first read' | 'first read (recordings API)';

/** The state before the page reads again automatically. */
export interface ReadCourse {
  /** How often it was asked. */
  readonly tries: number;
  readonly failureShown: FailureName | null;
  readonly shows: Label;
}

interface Courses {
  readonly once: ReadCourse;
  readonly lasting: ReadCourse;
}

const known = (tries: number): ReadCourse => ({ tries, failureShown: null, shows: 'notRecorded' });
const shown = (failureShown: FailureName, tries = 1): ReadCourse => ({
  tries,
  failureShown,
  shows: 'unknown',
});
/** Whether the fault lasts makes no difference: it is not asked again so soon. */
const always = (course: ReadCourse): Courses => ({ once: course, lasting: course });

const platform: Courses = { once: known(2), lasting: shown('platform', 3) };
const offline: Courses = { once: known(2), lasting: shown('offline', 3) };
const tooMany: Courses = { once: known(2), lasting: shown('tooManyRequests', 2) };
const badAnswer = always(shown('badAnswer'));

const courses: Readonly<Record<FaultName, Courses>> = {
  400: always(shown('refused')),
  401: { once: known(2), lasting: shown('signedOut', 2) },
  403: always(shown('notPermitted')),
  404: always(shown('notFound')),
  409: always(shown('conflict')),
  '429 with Retry-After': tooMany,
  '429 without Retry-After': tooMany,
  500: platform,
  503: platform,
  504: platform,
  refused: offline,
  reset: offline,
  hang: always(shown('timeout')),
  lost: badAnswer,
  slow: always(known(1)),
  'malformed JSON': badAnswer,
  HTML: badAnswer,
  empty: badAnswer,
};

/** Where "not found" is a status and not a failure. */
const statusesOf404: Readonly<Partial<Record<ReadName, ReadCourse>>> = {
  'first read': { tries: 1, failureShown: null, shows: 'ended' },
  'first read (recordings API)': known(1),
};

/** The course of one read through one fault. */
export function readCourse(name: ReadName, fault: FaultName, lasting: boolean): ReadCourse {
  const { once, lasting: long } = courses[fault];
  const status = fault === '404' ? statusesOf404[name] : undefined;
  return status ?? (lasting ? long : once);
}
