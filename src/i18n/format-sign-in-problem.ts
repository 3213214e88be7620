import type { SignInProblem } from '../genesys/launch/problem.ts';
import type { ProblemMessage } from './messages.ts';

/** What a language says about sign-ins that brought no access. */
export interface SignInTexts extends Readonly<Record<PlainProblem, ProblemMessage>> {
  /** What happened is told by the login server, in its own words. */
  readonly refused: { readonly title: string; readonly next: (error: string) => string };
  readonly failed: Pick<ProblemMessage, 'title' | 'next'>;
}

type PlainProblem = Exclude<SignInProblem['kind'], 'refused' | 'failed'>;

/** Tells what to do about a sign-in that brought no access, in the language of the texts. */
export function createSignInProblemFormatter(texts: SignInTexts) {
  return (problem: SignInProblem): ProblemMessage => {
    switch (problem.kind) {
      case 'refused': {
        const { title, next } = texts.refused;
        const { error, description } = problem;
        return { title, what: description ?? error, next: next(error) };
      }
      case 'failed':
        return { ...texts.failed, what: problem.reason };
      default:
        return texts[problem.kind];
    }
  };
}
