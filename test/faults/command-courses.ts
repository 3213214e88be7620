import type { FailureName } from '../../src/recording/failure.ts';
import type { Command } from '../../src/recording/command.ts';
import type { FaultName } from './faults.ts';

/** What happens to a command that meets a fault. */
export interface Course {
  /** How often it is sent. */
  readonly tries: number;
  /** The failure that is finally reported; `null`: the command succeeds, and nothing is reported. */
  readonly failureShown: FailureName | null;
}

interface Courses {
  /** The next request would be answered well. */
  readonly once: Course;
  readonly lasting: Course;
}

const done = (tries: number): Course => ({ tries, failureShown: null });
const shown = (failureShown: FailureName, tries = 1): Course => ({ tries, failureShown });
/** Whether the fault lasts makes no difference: nothing is sent again. */
const always = (course: Course): Courses => ({ once: course, lasting: course });

const platform: Courses = { once: done(2), lasting: shown('platform', 3) };
const offline: Courses = { once: done(2), lasting: shown('offline', 3) };
const tooMany: Courses = { once: done(2), lasting: shown('tooManyRequests', 2) };
const unconfirmed = always(shown('unconfirmed'));

/** Expected of every command, whatever operation carries it out. */
const courses: Readonly<Record<FaultName, Courses>> = {
  400: always(shown('refused')),
  401: { once: done(2), lasting: shown('signedOut', 2) },
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
  lost: unconfirmed,
  slow: always(done(1)),
  'malformed JSON': unconfirmed,
  HTML: always(shown('badAnswer')),
  empty: unconfirmed,
};

/** The course of one command through one fault. */
export function commandCourse(command: Command, fault: FaultName, lasting: boolean): Course {
  const { once, lasting: long } = courses[fault];
  // "Nothing to stop" would fulfil the wish, but the call shows that there is.
  if (command === 'stop' && fault === '404') return shown('conflict');
  return lasting ? long : once;
}
