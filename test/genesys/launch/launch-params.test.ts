import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHost, readLaunch } from '../../../src/genesys/launch/launch-params.ts';
import { regions } from '../../../src/genesys/regions.ts';

const CALL = 'c0000000-0000-4000-8000-000000000001';
const launch = (search: string, embedders: readonly string[] = []) => readLaunch(search, embedders);
const opened = (search: string, embedders?: readonly string[]) => {
  const read = launch(search, embedders);
  return read.ok ? read.value : read.problem;
};

describe('a widget', () => {
  it('that Genesys Cloud opens knows its workspace, region, call, language and way to sign in', () => {
    const search = `?gcHostOrigin=https%3A%2F%2Fapps.mypurecloud.ie&gcTargetEnv=prod-euw1&gcConversationId=${CALL}&gcLangTag=de&gcUsePopupAuth=true`;
    expect(opened(search)).toEqual({
      host: { origin: 'https://apps.mypurecloud.ie', targetEnv: 'prod-euw1' },
      domain: 'mypurecloud.ie',
      conversationId: CALL,
      language: 'de',
      usePopup: true,
    });
  });

  it('that is opened with the older parameter names knows the same', () => {
    const search = `?pcEnvironment=usw2.pure.cloud&pcConversationId=${CALL}&pcLangTag=en-US&pcUsePopupAuth=true`;
    expect(opened(search)).toEqual({
      host: { origin: 'https://apps.usw2.pure.cloud', targetEnv: 'prod-usw2' },
      domain: 'usw2.pure.cloud',
      conversationId: CALL,
      language: 'en-US',
      usePopup: true,
    });
  });

  it('that is opened without parameters knows nothing', () => {
    const nothing = { host: null, domain: null, conversationId: null, language: null };
    expect(opened('')).toEqual({ ...nothing, usePopup: false });
    expect(opened('?gcHostOrigin=&gcTargetEnv=&gcConversationId=&gcUsePopupAuth=')).toEqual({
      ...nothing,
      usePopup: false,
    });
  });

  it('uses the newer name, and the older one if the newer is empty', () => {
    const other = CALL.replace(/1$/, '2');
    expect(opened(`?pcConversationId=${other}&gcConversationId=${CALL}`)).toMatchObject({
      conversationId: CALL,
    });
    expect(opened(`?pcConversationId=${other}&gcConversationId=`)).toMatchObject({
      conversationId: other,
    });
  });

  it('also reads the region from the older name of the workspace parameter', () => {
    const search = '?gcHostOrigin=https://apps.mypurecloud.ie&pcEnvironment=mypurecloud.ie';
    expect(opened(search)).toMatchObject({ host: { targetEnv: 'prod-euw1' } });
  });

  it('converts the id of the call to lower case, as the platform does', () => {
    expect(opened(`?gcConversationId=${CALL.toUpperCase()}`)).toMatchObject({
      conversationId: CALL,
    });
  });

  it.each(['false', 'TRUE', '1', ''])('does not use a popup for "%s"', (value) => {
    expect(opened(`?gcUsePopupAuth=${value}`)).toMatchObject({ usePopup: false });
  });
});

describe('a URL that was configured wrongly', () => {
  it.each([
    'gcHostOrigin',
    'gcTargetEnv',
    'pcEnvironment',
    'gcConversationId',
    'pcConversationId',
    'gcLangTag',
    'pcLangTag',
    'gcUsePopupAuth',
    'pcUsePopupAuth',
  ])('with an unfilled placeholder in %s names the parameter', (parameter) => {
    expect(opened(`?${parameter}={{${parameter}}}`)).toEqual({
      kind: 'unfilledPlaceholder',
      parameter,
    });
  });

  it.each(['7', `${CALL}0`, `${CALL}/x`, '../../users/me', 'c0000000-0000-4000-8000-00000000000g'])(
    'with the conversation "%s" shows that value',
    (value) => {
      const search = `?gcConversationId=${encodeURIComponent(value)}`;
      expect(opened(search)).toEqual({ kind: 'badConversationId', value });
    },
  );

  it.each([
    ['gcTargetEnv', 'prod-moon'],
    ['gcTargetEnv', 'constructor'],
    ['pcEnvironment', 'evil.example'],
    ['pcEnvironment', 'https://apps.mypurecloud.ie'],
  ])('with %s=%s names the unknown region', (parameter, value) => {
    expect(opened(`?${parameter}=${value}`)).toEqual({ kind: 'unknownRegion', value });
  });

  it.each([
    'https://evil.example',
    'https://apps.mypurecloud.ie.evil.example',
    'https://evilmypurecloud.ie',
    'https://apps.mypurecloud.de',
    'http://apps.mypurecloud.ie',
    'http://localhost:5170',
    'https://127.0.0.1',
    'javascript:alert(1)',
    'apps.mypurecloud.ie',
    'https://apps.mypurecloud.ie:8443',
    'https://apps.mypurecloud.ie/',
    'https://uploads.mypurecloud.ie',
    'https://mypurecloud.ie',
  ])('with the unknown workspace %s is refused', (value) => {
    const search = `?gcTargetEnv=prod-euw1&gcHostOrigin=${encodeURIComponent(value)}`;
    expect(opened(search)).toEqual({ kind: 'strangeHost', value });
  });

  it('with a workspace but no region is refused, because the workspace cannot be verified', () => {
    const value = 'https://apps.mypurecloud.ie';
    expect(opened(`?gcHostOrigin=${value}`)).toEqual({ kind: 'strangeHost', value });
  });
});

describe('the workspace of a page with an invalid address', () => {
  const host = 'gcHostOrigin=https://apps.mypurecloud.ie';

  it('is known anyway, if it is certain', () => {
    const search = `?${host}&gcTargetEnv=prod-euw1&gcConversationId={{gcConversationId}}`;
    expect(readHost(search, [])?.origin).toBe('https://apps.mypurecloud.ie');
  });

  it('is null if it is not certain', () => {
    expect(readHost(`?${host}&gcTargetEnv={{gcTargetEnv}}`, [])).toBeNull();
    expect(readHost(`?${host}&gcTargetEnv=prod-euc1`, [])).toBeNull();
  });
});

describe('a workspace outside Genesys Cloud', () => {
  const search = '?gcHostOrigin=http://localhost:5170';

  it('is trusted if it is listed', () => {
    expect(opened(search, ['http://localhost:5170'])).toMatchObject({
      host: { origin: 'http://localhost:5170', targetEnv: 'prod' },
      domain: null,
    });
  });

  it.each(['http://localhost:5171', 'http://localhost', 'https://localhost:5170'])(
    'is not trusted if only %s is',
    (listed) => {
      const value = 'http://localhost:5170';
      expect(opened(search, [listed])).toEqual({ kind: 'strangeHost', value });
    },
  );
});

describe('a value in the URL, which anyone may have written,', () => {
  const long = 'https://evil.example/Call-49301234567-and-tell-us-your-password';
  const shown = `${long.slice(0, 40)}…`;

  it.each([
    ['gcConversationId', 'badConversationId'],
    ['gcTargetEnv', 'unknownRegion'],
    ['gcHostOrigin', 'strangeHost'],
  ])('is shown only up to a maximum length (%s)', (parameter, kind) => {
    expect(opened(`?${parameter}=${long}`)).toEqual({ kind, value: shown });
  });
});

describe('any query', () => {
  const parameters = ['gcHostOrigin', 'gcTargetEnv', 'pcEnvironment', 'gcConversationId'];
  const value = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.uuid(),
    fc.constantFrom(...regions.flatMap(({ targetEnv, domain }) => [targetEnv, domain])),
    fc.constantFrom(...regions.map(({ domain }) => `https://apps.${domain}`)),
  );

  it('leads to a Genesys Cloud workspace, to none, or to a problem', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...parameters), value), (query) => {
        const read = launch(`?${new URLSearchParams(query)}`);
        if (!read.ok || !read.value.host) return;
        const { origin } = read.value.host;
        expect(regions.some(({ domain }) => origin === `https://apps.${domain}`)).toBe(true);
      }),
    );
  });
});
