import type { SetupProblem } from '../genesys/launch/problem.ts';
import type { FormatSetupProblem, ProblemMessage } from './messages.ts';

/** What a language says about a wrong installation. Every `next` is for the administrator. */
export interface SetupTexts {
  /** How to mend every wrong value in the page's address. */
  readonly badAddress: Pick<ProblemMessage, 'title' | 'next'>;
  readonly badValues: Readonly<Record<AddressProblem, (value: string) => string>>;
  readonly configMissing: Pick<ProblemMessage, 'title' | 'next'> & {
    /** `status` is the HTTP status, or `null` without an answer. */
    readonly what: (status: number | null) => string;
  };
  readonly configNotJson: ProblemMessage;
  readonly badConfig: ProblemMessage;
}

type AddressProblem = Exclude<
  SetupProblem['kind'],
  'configMissing' | 'configNotJson' | 'badConfig'
>;

/** Tells how an administrator mends the installation, in the language of the texts. */
export function createSetupProblemFormatter(texts: SetupTexts): FormatSetupProblem {
  const { badAddress, badValues, configMissing, configNotJson, badConfig } = texts;
  return (problem, pageUrl) => {
    switch (problem.kind) {
      case 'configMissing': {
        const what = configMissing.what(problem.status);
        return { ...configMissing, what, sample: smallestConfig };
      }
      case 'configNotJson':
        return { ...configNotJson, sample: smallestConfig };
      case 'badConfig':
        return { ...badConfig, mistakes: problem.mistakes };
      case 'unfilledPlaceholder':
      case 'badConversationId':
      case 'unknownRegion':
      case 'strangeHost': {
        const value = 'parameter' in problem ? problem.parameter : problem.value;
        const what = badValues[problem.kind](value);
        return { ...badAddress, what, sample: integrationUrl(pageUrl) };
      }
    }
  };
}

/** Query parameters that Genesys Cloud fills in when it opens the page, by their placeholders' names. */
const launchParameters = [
  'gcHostOrigin',
  'gcTargetEnv',
  'gcConversationId',
  'gcLangTag',
  'gcUsePopupAuth',
];

/** The only page that is installed as an interaction widget; others are opened for no call. */
const isForOneCall = (pageUrl: string): boolean => !pageUrl.endsWith('/queue.html');

/** The address to enter in the integration's settings. `pageUrl` has no query. */
export function integrationUrl(pageUrl: string): string {
  const names = launchParameters.filter(
    (name) => name !== 'gcConversationId' || isForOneCall(pageUrl),
  );
  return `${pageUrl}?${names.map((name) => `${name}={{${name}}}`).join('&')}`;
}

/** The smallest config.json that works, but for the client's id. */
export const smallestConfig = '{ "clientId": "00000000-0000-4000-8000-000000000000" }';
