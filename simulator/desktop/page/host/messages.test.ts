import { describe, expect, test } from 'vitest';
import { readAppMessage } from './messages.ts';

const sent = (payload: object) => readAppMessage({ protocol: 'purecloud-client-apps', ...payload });

describe('a message from an app', () => {
  test('is ignored without the protocol name', () => {
    expect(readAppMessage({ action: 'bootstrapped' })).toBeUndefined();
    expect(readAppMessage({ action: 'bootstrapped', protocol: 'other' })).toBeUndefined();
  });

  test.each([null, undefined, 'bootstrapped', 7, []])('is ignored if it is %j', (data) => {
    expect(readAppMessage(data)).toBeUndefined();
  });

  test('is ignored if its action is unknown', () => {
    expect(sent({ action: 'formatDisk' })).toBeUndefined();
  });

  test('gets the SDK’s defaults for a toast', () => {
    expect(sent({ action: 'showToast', title: 'Paused', message: 'Now' })).toEqual({
      action: 'showToast',
      title: 'Paused',
      message: 'Now',
      type: 'info',
      id: '',
      markdownMessage: true,
      timeout: 7,
      showCloseButton: true,
    });
  });

  test.each([
    { action: 'showProfile', profileId: 'p' },
    { action: 'showGroup', groupId: 'g' },
    { action: 'showExternalContactProfile', contactId: 'c' },
    { action: 'showExternalOrganizationProfile', externalOrganizationId: 'o' },
    { action: 'showMyEvaluationDetails', conversationId: 'c', evaluationId: 'e' },
    { action: 'proposeInteractionMessage', mode: 'insert', message: 'Hello' },
  ])('can ask for $action', (message) => {
    expect(sent(message)).toEqual(message);
  });

  test('opens only http(s) addresses', () => {
    expect(sent({ action: 'openWindow', targetUrl: 'https://example.com/a' })).toBeDefined();
    expect(sent({ action: 'openWindow', targetUrl: 'javascript:alert(1)' })).toBeUndefined();
  });

  test.each([-1, 1.5, '2'])('counts attention in whole numbers, not as %j', (count) => {
    expect(sent({ action: 'setAttentionCount', count })).toBeUndefined();
  });
});
