import { describe, expect, test } from 'vitest';
import { readLaunch } from '../../../src/genesys/launch/launch-params.ts';
import { fitOfLaunch } from '../../../src/install/check/launch-url.ts';
import { description } from '../organization.ts';

const region = { targetEnv: 'prod-euw1', domain: 'mypurecloud.ie' };
const wanted = description.integrations[0]?.properties.url ?? '';
const fixedHost = 'gcHostOrigin=https://apps.mypurecloud.ie&gcTargetEnv=prod-euw1';
const host = 'gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}';
const rest =
  'gcConversationId={{gcConversationId}}&gcLangTag={{gcLangTag}}&gcUsePopupAuth={{gcUsePopupAuth}}';

const fitOf = (query: string) => fitOfLaunch(`https://pages.example.com/?${query}`, wanted, region);

/** What the workspace puts in the place of the placeholders that it knows. */
const filledIn: Readonly<Record<string, string>> = {
  gcHostOrigin: 'https://apps.mypurecloud.ie',
  gcTargetEnv: 'prod-euw1',
  gcConversationId: 'a3a5cd8a-3e10-4e30-9ae2-4bb6ea4da2ae',
  gcLangTag: 'de',
  gcUsePopupAuth: 'true',
  pcEnvironment: 'mypurecloud.ie',
  pcConversationId: 'a3a5cd8a-3e10-4e30-9ae2-4bb6ea4da2ae',
  pcLangTag: 'de',
  pcUsePopupAuth: 'true',
};

/** Whether the page has all it needs from a URL. */
function works(query: string): boolean {
  const launch = readLaunch(
    query.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => filledIn[name] ?? whole),
    [],
  );
  return (
    launch.ok &&
    launch.value.host?.origin === 'https://apps.mypurecloud.ie' &&
    launch.value.domain === 'mypurecloud.ie' &&
    launch.value.conversationId !== null &&
    launch.value.usePopup
  );
}

describe('the check of a URL agrees with the page: it', () => {
  test.each([
    ['every placeholder', `${host}&${rest}`, 'good'],
    ['the older names', `pcEnvironment={{pcEnvironment}}&${rest.replaceAll('gc', 'pc')}`, 'good'],
    [
      'a host beside the older name of its region',
      `gcHostOrigin={{gcHostOrigin}}&pcEnvironment={{pcEnvironment}}&${rest}`,
      'good',
    ],
    ['an older name that is not needed', `${host}&pcEnvironment=old&${rest}`, 'good'],
    ['parameters of its own', `${host}&${rest}&theme={{theme}}`, 'good'],
    ['a fixed host and region', `${fixedHost}&${rest}`, 'poor'],
    ['a fixed region', `pcEnvironment=mypurecloud.ie&${rest}`, 'poor'],
    ['no language', `${host}&${rest.replace('gcLangTag={{gcLangTag}}', '')}`, 'poor'],
  ])('accepts a URL with %s', (_, query, fit) => {
    expect([fitOf(query), works(query)]).toEqual([fit, true]);
  });

  test.each([
    ['a placeholder with a typo', `${host}&${rest.replace('{{gcLangTag}}', '{{gcLangtag}}')}`],
    ['text around a placeholder', `${host}&${rest.replace('{{gcLangTag}}', 'x{{gcLangtag}}')}`],
    [
      'an older name with a placeholder that is not its own',
      `${host}&pcEnvironment={{pcEnv}}&${rest}`,
    ],
    [
      'a host that is never filled in',
      `gcHostOrigin={{x}}&pcEnvironment={{pcEnvironment}}&${rest}`,
    ],
    [
      'a strange host beside a good region',
      `gcHostOrigin=x&pcEnvironment={{pcEnvironment}}&${rest}`,
    ],
    ['another region beside a good host', `${host.replace('{{gcTargetEnv}}', 'prod')}&${rest}`],
    [
      'the host and region of others',
      `${fixedHost.replace('.ie', '.de').replace('euw1', 'euc1')}&${rest}`,
    ],
    ['a host without a region', `gcHostOrigin={{gcHostOrigin}}&${rest}`],
    ['a region without a host', `gcTargetEnv={{gcTargetEnv}}&${rest}`],
    [
      'no pop-up in the newer name',
      `${host}&${rest.replace('{{gcUsePopupAuth}}', 'false')}&pcUsePopupAuth={{pcUsePopupAuth}}`,
    ],
    ['no parameter at all', ''],
  ])('refuses a URL with %s', (_, query) => {
    expect([fitOf(query), works(query)]).toEqual(['bad', false]);
  });
});

test('a fixed region does not do if the organization has an unknown one', () => {
  const url = `https://pages.example.com/?${fixedHost}&${rest}`;
  expect(fitOfLaunch(url, wanted, null)).toBe('bad');
});

test('a URL of the queue page needs no conversation', () => {
  const queueUrl = description.integrations[1]?.properties.url;
  const url = `https://pages.example.com/?${host}&gcLangTag={{gcLangTag}}&gcUsePopupAuth=true`;
  expect(fitOfLaunch(url, queueUrl, region)).toBe('good');
});

test.each(['recording', '', undefined, 7])('a URL that is none does not do: %j', (url) => {
  expect(fitOfLaunch(url, wanted, region)).toBe('bad');
});
