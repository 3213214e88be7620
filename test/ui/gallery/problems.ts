import type { SetupProblem, SignInProblem } from '../../../src/genesys/launch/problem.ts';

/** The problems that have their own page, by name. */
export const setupProblems: Readonly<Record<string, SetupProblem>> = {
  'setup-placeholder': { kind: 'unfilledPlaceholder', parameter: 'gcConversationId' },
  'setup-config-missing': { kind: 'configMissing', status: 404 },
  'setup-config-mistakes': {
    kind: 'badConfig',
    mistakes: [
      { key: 'clientId', reason: 'missing' },
      { key: 'grant', reason: 'oneOf', allowed: 'implicit, pkce' },
    ],
  },
};

export const signInProblems: Readonly<Record<string, SignInProblem | null>> = {
  'sign-in': null,
  'sign-in-blocked': { kind: 'popupBlocked' },
  'sign-in-refused': {
    kind: 'refused',
    error: 'invalid_client',
    description: 'The client id is not known.',
  },
};
