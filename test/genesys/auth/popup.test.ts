import { describe, expect, it } from 'vitest';
import { follow, openTab, SCOPE, settled } from './tab.ts';

const HOUR = 3_600_000;

/** A widget that was just asked to sign in with a popup. */
function asked(choice: Parameters<typeof openTab>[0] = {}) {
  const tab = openTab({ usePopup: true, ...choice });
  const widget = tab.openWidget('one');
  const answer = follow(widget.signInInteractively());
  const given = (more: object = {}) => ({
    accessToken: 'abc',
    state: tab.logins.at(-1)?.state ?? '',
    tokenExpiryTime: tab.clock.now() + HOUR,
    ...more,
  });
  return { tab, popups: tab.popups, widget, answer, given };
}

describe('a sign-in popup', () => {
  it('opens within the press, and returns to the page made for it', () => {
    const { popups, tab } = asked();
    expect(popups).toHaveLength(1);
    expect(tab.logins).toMatchObject([
      { inPopup: true, redirectUri: 'https://widget.example/signed-in.html' },
    ]);
  });

  it('signs in every widget of the tab, and closes', async () => {
    const { popups, tab, widget, answer, given } = asked();
    tab.logins[0]?.succeed(given());
    await settled();
    expect(answer.value).toBeNull();
    expect(widget.tokens).toEqual(['abc']);
    expect(popups[0]?.closed).toBe(true);
    expect(tab.openWidget('two').resume()).toBe(true);
  });

  it('that was blocked is reported at once, and begins nothing', async () => {
    const { tab, answer } = asked({ blocksPopups: true });
    await settled();
    expect(answer.value).toEqual({ kind: 'popupBlocked' });
    expect(tab.logins).toEqual([]);
  });

  it('that seems closed, because an identity provider isolates it, is still awaited', async () => {
    const { popups, tab, widget, answer, given } = asked();
    popups[0]?.close();
    await tab.advance(90_000);
    expect(answer.value).toBe('pending');
    tab.logins[0]?.succeed(given());
    await settled();
    expect(answer.value).toBeNull();
    expect(widget.tokens).toEqual(['abc']);
  });

  it('closes when another widget of the tab gets access', async () => {
    const { popups, tab, widget, answer } = asked();
    tab.store.saveToken(tab.token('of another'), true);
    await tab.advance(250);
    expect(answer.value).toBeNull();
    expect(popups[0]?.closed).toBe(true);
    expect(widget.tokens).toEqual(['of another']);
  });

  it('without a sign-in for two minutes is given up, and closed', async () => {
    const { popups, tab, answer } = asked();
    await tab.advance(119_999);
    expect(answer.value).toBe('pending');
    await tab.advance(1);
    expect(answer.value).toEqual({ kind: 'popupLeft' });
    expect(popups[0]?.closed).toBe(true);
  });

  it('stays open while the token is checked, however long that takes', async () => {
    const { popups, tab, answer, given } = asked();
    await tab.advance(60_000);
    expect(popups[0]?.closed).toBe(false);
    tab.logins[0]?.succeed(given());
    await settled();
    expect(answer.value).toBeNull();
  });

  it.each([
    ['another state', { state: 'forged' }],
    ['no state', { state: null }],
    ['no token', { accessToken: null }],
  ])('that returns with %s changes nothing', async (_, more) => {
    const { tab, widget, answer, given } = asked();
    tab.logins[0]?.succeed(given(more));
    await settled();
    expect(answer.value).toEqual({ kind: 'notOurs' });
    expect(widget.tokens).toEqual([]);
    expect(tab.store.currentToken(SCOPE)).toBeNull();
  });

  it.each([
    [
      '[Error] Auth Error: [access_denied] The user said no',
      { kind: 'refused', error: 'access_denied', description: 'The user said no' },
    ],
    [
      'Auth Error: [access_denied] undefined',
      { kind: 'refused', error: 'access_denied', description: null },
    ],
    ['[Error] HTTP 503', { kind: 'failed', reason: '[Error] HTTP 503' }],
  ])('that ends with "%s" reports the problem', async (message, problem) => {
    const { tab, answer } = asked();
    tab.logins[0]?.fail(new Error(message));
    await settled();
    expect(answer.value).toEqual(problem);
  });

  it('that returns a token which has expired already gives no access', async () => {
    const { tab, widget, answer, given } = asked();
    tab.logins[0]?.succeed(given({ tokenExpiryTime: tab.clock.now() }));
    await settled();
    expect(answer.value).toEqual({ kind: 'noToken' });
    expect(widget.tokens).toEqual([]);
  });

  it('leaves no pending login and no timer behind', async () => {
    const { tab, given } = asked();
    const { state } = tab.logins[0] ?? { state: '' };
    tab.logins[0]?.succeed(given());
    await settled();
    expect(tab.store.takePendingLogin(state)).toBeNull();
    await tab.advance(HOUR);
    expect(tab.logins).toHaveLength(1);
  });

  it('that returns a token without its expiry is trusted for the shortest lifetime that Genesys allows', async () => {
    const { tab, given } = asked();
    tab.logins[0]?.succeed(given({ tokenExpiryTime: undefined }));
    await settled();
    expect(tab.store.currentToken(SCOPE)?.expiresAt).toBe(tab.clock.now() + 300_000);
  });
});

describe('a second sign-in popup', () => {
  it('closes the first, whose answer is ignored', async () => {
    const { popups, tab, widget, answer, given } = asked({ grant: 'pkce' });
    const second = follow(widget.signInInteractively());
    expect(popups.map(({ closed }) => closed)).toEqual([true, false]);
    const [first, last] = tab.logins;
    expect(first?.client.redirectUri).toBe('');
    expect(last?.client.redirectUri).toBe('https://widget.example/signed-in.html');
    await tab.advance(5_000);
    expect(answer.value).toBe('pending');
    last?.succeed(given());
    await settled();
    expect(second.value).toBeNull();
  });

  it('has two minutes of its own', async () => {
    const { popups, tab, widget, answer } = asked();
    await tab.advance(60_000);
    const second = follow(widget.signInInteractively());
    await tab.advance(119_999);
    expect([answer.value, second.value, popups[1]?.closed]).toEqual(['pending', 'pending', false]);
    await tab.advance(1);
    expect([answer.value, second.value]).toEqual(['pending', { kind: 'popupLeft' }]);
  });

  it('works after an abandoned one as if there had been none', async () => {
    const { popups, tab, widget, given } = asked();
    popups[0]?.close();
    await tab.advance(1_000);
    const second = follow(widget.signInInteractively());
    tab.logins[1]?.succeed(given());
    await settled();
    expect(second.value).toBeNull();
    expect(widget.tokens).toEqual(['abc']);
  });
});

describe('the address of the page', () => {
  it('keeps the launch parameters, which the SDK wipes for PKCE', () => {
    expect(asked({ grant: 'pkce' }).tab.addresses).toEqual(['/widget/?gcConversationId=1']);
    expect(asked({ grant: 'implicit' }).tab.addresses).toEqual([]);
  });
});

describe('a frame in which the login server refuses to be shown', () => {
  it('signs in with a popup when "Sign in" is pressed', async () => {
    const tab = openTab({ usePopup: false });
    void tab.openWidget('one').renewSilently();
    await settled();
    void tab.openWidget('one').signInInteractively();
    expect(tab.popups).toHaveLength(1);
    expect(tab.logins.map(({ inPopup }) => inPopup)).toEqual([false, true]);
  });
});
