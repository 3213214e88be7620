import type { SignInProblem } from '../genesys/launch/problem.ts';
import type { ProblemMessage, SignInTexts } from './messages.ts';

/** Creates a function that explains what to do about a failed sign-in. `lang`: BCP 47 tag of the texts. */
export function createSignInProblemFormatter(lang: string, texts: SignInTexts) {
  return (problem: SignInProblem): ProblemMessage => {
    switch (problem.kind) {
      case 'refused': {
        const { title, next } = texts.refused;
        const { error, description } = problem;
        return { title, what: description ?? error, next: next(error) };
      }
      case 'failed':
        return { ...texts.failed, what: problem.reason };
      case 'stillValid': {
        const time = new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(problem.until);
        return { ...texts.stillValid, next: texts.stillValid.next(time) };
      }
      default:
        return texts[problem.kind];
    }
  };
}
