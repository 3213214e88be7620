import { describe, expect, it } from 'vitest';
import { follow, openTab, SCOPE, settled } from './tab.ts';

describe('a token that the tab has', () => {
  it('is used without asking the agent', async () => {
    const tab = openTab();
    tab.store.saveToken(tab.token('abc'), true);
    const widget = tab.openWidget('one');
    expect(widget.resume()).toBe(true);
    expect(widget.tokens).toEqual(['abc']);
    expect(tab.logins).toEqual([]);
  });

  it.each([
    ['from another OAuth client', { clientId: 'other' }],
    ['from another region', { platform: 'mypurecloud.de' }],
    ['expired', { expiresAt: 0 }],
  ])('is not used if it is %s', (_, more) => {
    const tab = openTab();
    tab.store.saveToken(tab.token('abc', more), true);
    const widget = tab.openWidget('one');
    expect(widget.resume()).toBe(false);
    expect(widget.tokens).toEqual([]);
  });

  it('is what requests carry from then on, and there is none before', () => {
    const tab = openTab();
    tab.store.saveToken(tab.token('abc'), true);
    const widget = tab.openWidget('one');
    expect([widget.token(), widget.isCurrent()]).toEqual([null, false]);
    widget.resume();
    expect([widget.token(), widget.isCurrent()]).toEqual(['abc', true]);
  });

  it('is not used again once the platform has refused it', () => {
    const tab = openTab();
    tab.store.saveToken(tab.token('abc'), true);
    const widget = tab.openWidget('one');
    widget.resume();
    expect(widget.resume()).toBe(false);
    tab.store.saveToken(tab.token('new'), true);
    expect(widget.resume()).toBe(true);
    expect(widget.tokens).toEqual(['abc', 'new']);
  });
});

describe('a renewal', () => {
  it.each(['implicit', 'pkce'] as const)('leaves for the login server once (%s)', async (grant) => {
    const tab = openTab({ grant });
    const renewed = follow(tab.openWidget('one').renewSilently());
    await settled();
    const [login, ...more] = tab.logins;
    expect(login).toMatchObject({
      grant,
      redirectUri: 'https://widget.example/',
      inPopup: false,
      verifier: grant === 'pkce' ? 'v'.repeat(128) : null,
    });
    expect(more).toEqual([]);
    expect(renewed.value).toBe('pending');
  });

  it('saves the parameters and the verifier for the return', async () => {
    const tab = openTab({ grant: 'pkce' });
    void tab.openWidget('one').renewSilently();
    await settled();
    expect(tab.store.takePendingLogin(tab.logins[0]?.state ?? '')).toEqual({
      search: '?gcConversationId=1',
      frame: 'one',
      verifier: 'v'.repeat(128),
      begunAt: tab.clock.now(),
    });
  });

  it('gives every login its own unguessable state', async () => {
    const tabs = ['one', 'two'].map((frame) => {
      const tab = openTab();
      void tab.openWidget(frame).renewSilently();
      return tab;
    });
    await settled();
    const states = tabs.map(({ logins }) => logins[0]?.state);
    expect(new Set(states).size).toBe(2);
    expect(states.join()).toMatch(/^[0-9a-f-]{36},[0-9a-f-]{36}$/);
  });

  it('is tried once automatically and then needs a press, so that there is no redirect loop', async () => {
    const tab = openTab();
    void tab.openWidget('one').renewSilently();
    const back = tab.openWidget('one');
    expect(await back.renewSilently()).toBe(false);
    await tab.advance(3_600_000);
    expect(await back.renewSilently()).toBe(false);
    expect(tab.logins).toHaveLength(1);
  });

  it('is tried again automatically after a request has succeeded', async () => {
    const tab = openTab();
    void tab.openWidget('one').renewSilently();
    await settled();
    const back = tab.openWidget('one');
    back.confirmed();
    await settled();
    void back.renewSilently();
    await settled();
    expect(tab.logins).toHaveLength(2);
  });

  it('discards the refused token, so that no widget uses it again', async () => {
    const tab = openTab();
    tab.store.saveToken(tab.token('refused'), true);
    const widget = tab.openWidget('one');
    widget.resume();
    widget.refused('refused');
    void widget.renewSilently();
    await settled();
    expect(tab.store.currentToken(SCOPE)).toBeNull();
    expect(widget.tokens).toEqual(['refused', undefined]);
  });

  it('stops, and asks for a press, if the SDK cannot even begin', async () => {
    const tab = openTab();
    const renewed = follow(tab.openWidget('one').renewSilently());
    await settled();
    tab.logins[0]?.fail(new Error('No crypto here.'));
    await settled();
    expect(renewed.value).toBe(false);
  });

  it('counts as tried until a request has succeeded, and with a popup is never tried', () => {
    const tab = openTab();
    const widget = tab.openWidget('one');
    expect(widget.tried()).toBe(false);
    void widget.renewSilently();
    expect(widget.tried()).toBe(true);
    widget.confirmed();
    expect(widget.tried()).toBe(false);

    const popups = openTab({ usePopup: true });
    expect(popups.openWidget('one').tried()).toBe(false);
    popups.store.saveAttempt({ at: 0, frame: 'another' });
    expect(popups.openWidget('two').tried()).toBe(false);
  });

  it('with a popup needs a press', async () => {
    const tab = openTab({ usePopup: true });
    expect(await tab.openWidget('one').renewSilently()).toBe(false);
    expect(tab.logins).toEqual([]);
  });
});

describe('a press on "Sign in"', () => {
  it('uses a token that another widget has obtained since', async () => {
    const tab = openTab();
    tab.store.saveToken(tab.token('abc'), true);
    expect(await tab.openWidget('one').signInInteractively()).toBeNull();
    expect(tab.logins).toEqual([]);
  });

  it('leaves for the login server again if the last login returned', async () => {
    const tab = openTab();
    void tab.openWidget('one').signInInteractively();
    await settled();
    expect(tab.logins).toMatchObject([{ inPopup: false }]);
  });

  it('reports the problem if the SDK cannot even begin', async () => {
    const tab = openTab();
    const asked = follow(tab.openWidget('one').signInInteractively());
    await settled();
    tab.logins[0]?.fail(new Error('No crypto here.'));
    await settled();
    expect(asked.value).toEqual({ kind: 'failed', reason: 'No crypto here.' });
  });

  it('reports that a sign-in was tried if the SDK says that it is over, but the page is still here', async () => {
    const tab = openTab();
    const asked = follow(tab.openWidget('one').signInInteractively());
    await settled();
    const [login] = tab.logins;
    login?.succeed({ accessToken: 'abc', state: login.state });
    await settled();
    expect(asked.value).toEqual({ kind: 'triedBefore' });
  });

  it('opens a popup after a login in the frame that could not begin', async () => {
    const tab = openTab();
    const widget = tab.openWidget('one');
    void widget.signInInteractively();
    await settled();
    tab.logins[0]?.fail(new Error('No crypto here.'));
    await settled();
    void widget.signInInteractively();
    await settled();
    expect(tab.logins.map(({ inPopup }) => inPopup)).toEqual([false, true]);
  });
});
