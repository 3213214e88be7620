import { tellSignInProblems } from '../../../i18n/format-sign-in-problem.ts';

export const signInProblem = tellSignInProblems({
  refused: {
    title: 'Genesys Cloud refused the sign-in',
    next: (error) =>
      `Try again. If it stays so, tell your administrator to look at the OAuth client in Admin > Integrations > OAuth (“${error}”).`,
  },
  notOurs: {
    title: 'The sign-in was stopped',
    what: 'The answer belongs to a sign-in that did not begin on this page.',
    next: 'Sign in from here.',
  },
  popupBlocked: {
    title: 'The sign-in window was blocked',
    what: 'Your browser does not let this page open a window.',
    next: 'Allow pop-ups for this page, then sign in.',
  },
  popupLeft: {
    title: 'The sign-in was not finished',
    what: 'The sign-in window was closed, or two minutes passed.',
    next: 'Sign in again and finish it in the window.',
  },
  triedBefore: {
    title: 'Sign in to go on',
    what: 'The automatic sign-in did not work.',
    next: 'Sign in yourself. If it fails again, your browser may block cookies of this page.',
  },
  unreachable: {
    title: 'Genesys Cloud’s sign-in cannot be reached',
    what: 'It did not answer, or is out of order.',
    next: 'Check your network, then sign in.',
  },
  noToken: {
    title: 'The sign-in gave no access',
    what: 'Genesys Cloud signed you in, but gave this page no valid access.',
    next: 'Sign in again. If it stays so, tell your administrator.',
  },
  failed: {
    title: 'The sign-in failed',
    next: 'Try again in a minute. If it stays so, tell your administrator.',
  },
});
