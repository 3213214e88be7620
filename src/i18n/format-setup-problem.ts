import type { FormatSetupProblem, SetupTexts } from './messages.ts';

/** Creates a function that explains how to fix the installation. */
export function createSetupProblemFormatter(texts: SetupTexts): FormatSetupProblem {
  const {
    badAddress,
    badValues,
    unknownRegion,
    strangeEmbedder,
    configMissing,
    configNotJson,
    badConfig,
    mistakes,
  } = texts;
  return (problem, pageUrl) => {
    switch (problem.kind) {
      case 'strangeEmbedder': {
        const { value } = problem;
        const what = strangeEmbedder.what(value);
        return { ...strangeEmbedder, what, sample: `"embedders": ["${value}"]` };
      }
      case 'unknownRegion':
        return { ...unknownRegion, what: unknownRegion.what(problem.value) };
      case 'configMissing': {
        const what = configMissing.what(problem.status);
        return { ...configMissing, what, sample: smallestConfig };
      }
      case 'configNotJson':
        return { ...configNotJson, sample: smallestConfig };
      case 'badConfig':
        return {
          ...badConfig,
          mistakes: problem.mistakes.map(({ key, reason, allowed = '' }) => {
            const text = mistakes[reason];
            return { key, text: typeof text === 'string' ? text : text(allowed) };
          }),
        };
      case 'unfilledPlaceholder':
      case 'badConversationId':
      case 'strangeHost': {
        const value = 'parameter' in problem ? problem.parameter : problem.value;
        const what = badValues[problem.kind](value);
        return { ...badAddress, what, sample: integrationUrl(pageUrl) };
      }
    }
  };
}

/** Query parameters that Genesys Cloud fills in when it opens the page; each has the same name as its placeholder. */
const launchParameters = [
  'gcHostOrigin',
  'gcTargetEnv',
  'gcConversationId',
  'gcLangTag',
  'gcUsePopupAuth',
];

/** Whether the page is the interaction widget; other pages are not opened for a call. */
const isForOneCall = (pageUrl: string): boolean => !pageUrl.endsWith('/queue.html');

/** The URL to enter in the integration's settings. `pageUrl` has no query. */
export function integrationUrl(pageUrl: string): string {
  const names = launchParameters.filter(
    (name) => name !== 'gcConversationId' || isForOneCall(pageUrl),
  );
  return `${pageUrl}?${names.map((name) => `${name}={{${name}}}`).join('&')}`;
}

/** The smallest valid config.json, apart from the client id. */
export const smallestConfig =
  '{ "clientId": "00000000-0000-4000-8000-000000000000", "grant": "pkce" }';
