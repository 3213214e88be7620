import { describe, expect, test } from 'vitest';
import * as desktopJson from '../test-desktop.ts';
import { readAddress, writeAddress } from './address.ts';
import { installed } from './host/integration.ts';

const usual = installed(desktopJson.integration, desktopJson.sandbox);

describe('the desktop’s address', () => {
  test('may be empty: then there is no call, and the default integration', () => {
    expect(readAddress('', usual)).toEqual({ conversationId: null, integration: usual });
  });

  test('can name a call', () => {
    expect(readAddress('?conversation=c1', usual).conversationId).toBe('c1');
  });

  test.each(['?integration=/agent', '?integration=javascript:1', '?hooks=', '?popup='])(
    'ignores the invalid value in %s',
    (search) => {
      const { integration } = readAddress(search, usual);
      expect(integration).toMatchObject({ template: usual.template, usePopupAuth: false });
    },
  );

  test('is read back as it was written', () => {
    const address = {
      conversationId: 'c1',
      integration: {
        ...usual,
        template: 'http://w/?c={{gcConversationID}}&x=1',
        langTag: 'de',
        usePopupAuth: true,
        hooks: ['focus', 'blur'] as const,
      },
    };
    expect(readAddress(writeAddress(address, usual), usual)).toEqual(address);
  });

  test('leaves out what equals the default', () => {
    expect(writeAddress({ conversationId: 'c1', integration: usual }, usual)).toBe(
      '?conversation=c1',
    );
  });
});
