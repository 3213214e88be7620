import { beforeEach, expect, it, vi } from 'vitest';
import { createClient } from '../../../src/genesys/sdk/client.ts';

const PAGE = 'https://widget.example/signed-in.html';
const nowhere = { protocol: 'http', host: 'localhost', port: 9 } as const;

// The SDK's wait for the popup outlives the test; by the real clock it would end in the middle of another file.
beforeEach(() => vi.useFakeTimers());

/** The platform SDK with a popup that is open; `answer` is what the popup's page posts to it. */
async function openSdkPopup() {
  const listeners: ((event: object) => void)[] = [];
  const opened = new Promise<void>((open) => {
    vi.stubGlobal('window', {
      location: { hash: '' },
      addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener),
      removeEventListener: () => undefined,
      open: () => open(),
    });
  });
  const client = createClient('mypurecloud.com', nowhere);
  const popup = { usePopup: true, popupTimeout: 60_000, popupTarget: 'x', autoClosePopup: false };
  client
    .loginImplicitGrant('client', PAGE, { state: 's', authPopupConfiguration: popup })
    .catch(() => undefined);
  await opened;
  const data = { name: 'gc_auth_popup', type: 'message', search: '', hash: '#access_token=abc' };
  const answer = (): void => {
    for (const hear of listeners) hear({ origin: new URL(PAGE).origin, data });
  };
  return { client, answer };
}

it('the SDK accepts a token from its popup before the state has been checked', async () => {
  const { client, answer } = await openSdkPopup();
  answer();
  expect(client.authData.accessToken).toBe('abc');
});

it('the SDK accepts nothing from its popup once it expects no origin', async () => {
  const { client, answer } = await openSdkPopup();
  client.redirectUri = '';
  answer();
  expect(client.authData.accessToken).toBeUndefined();
});
