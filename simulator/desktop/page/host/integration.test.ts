import { describe, expect, test } from 'vitest';
import * as desktopJson from '../../test-desktop.ts';
import { installed, frameUrl, isWebAddress } from './integration.ts';

const HOST = 'http://localhost:5170';
const CALL = '5f2e4a10-0000-4000-8000-000000000001';
const integration = installed(desktopJson.integration, desktopJson.sandbox);
const filled = (template: string): string => frameUrl({ ...integration, template }, CALL, HOST);

describe('a frame’s address', () => {
  test('has every placeholder of the default integration replaced and encoded', () => {
    expect(frameUrl(integration, CALL, HOST)).toBe(
      `http://127.0.0.1:5173/index.html?gcHostOrigin=http%3A%2F%2Flocalhost%3A5170&gcTargetEnv=prod` +
        `&gcConversationId=${CALL}&gcLangTag=en-US&gcUsePopupAuth=false`,
    );
  });

  test('also replaces the older placeholder names', () => {
    expect(filled('http://w/?e={{pcEnvironment}}&c={{pcConversationId}}&l={{pcLangTag}}')).toBe(
      `http://w/?e=mypurecloud.com&c=${CALL}&l=en-us`,
    );
  });

  test('replaces the placeholders that were added in 2026', () => {
    expect(filled('http://w/?i={{gcInteractionId}}&w={{gcWorkitemId}}')).toBe(
      `http://w/?i=${CALL}&w=`,
    );
  });

  test('keeps an unknown or misspelled placeholder unchanged', () => {
    expect(filled('http://w/?c={{gcConversationID}}&d={{gcConversationId}')).toBe(
      'http://w/?c={{gcConversationID}}&d={{gcConversationId}',
    );
  });

  test('is used only if it is an http(s) address', () => {
    expect(isWebAddress('http://127.0.0.1:5173/?a={{b}}')).toBe(true);
    expect(['', '/agent', 'javascript:alert(1)', 'http://'].map(isWebAddress)).not.toContain(true);
  });
});
