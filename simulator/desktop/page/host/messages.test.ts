import { describe, expect, test } from 'vitest';
import { readAppMessage } from './messages.ts';

const sent = (payload: object) => readAppMessage({ protocol: 'purecloud-client-apps', ...payload });

describe('a message from an app', () => {
  test('is nothing without the protocol name', () => {
    expect(readAppMessage({ action: 'bootstrapped' })).toBeUndefined();
    expect(readAppMessage({ action: 'bootstrapped', protocol: 'other' })).toBeUndefined();
  });

  test.each([null, undefined, 'bootstrapped', 7, []])('is nothing when it is %j', (data) => {
    expect(readAppMessage(data)).toBeUndefined();
  });

  test('is nothing when the action is unknown', () => {
    expect(sent({ action: 'formatDisk' })).toBeUndefined();
  });

  test('gives a toast the defaults of the SDK', () => {
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
  ])('may ask for $action', (message) => {
    expect(sent(message)).toEqual(message);
  });

  test('opens windows on the web only', () => {
    expect(sent({ action: 'openWindow', targetUrl: 'https://example.com/a' })).toBeDefined();
    expect(sent({ action: 'openWindow', targetUrl: 'javascript:alert(1)' })).toBeUndefined();
  });

  test.each([-1, 1.5, '2'])('counts attention in whole numbers, not %j', (count) => {
    expect(sent({ action: 'setAttentionCount', count })).toBeUndefined();
  });
});
