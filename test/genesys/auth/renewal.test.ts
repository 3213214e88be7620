import { describe, expect, it } from 'vitest';
import { follow, openTab, SCOPE, settled } from './tab.ts';

describe('access that the tab has', () => {
  it('is used without asking anybody', async () => {
    const tab = openTab();
    tab.store.saveToken(tab.token('abc'), true);
    const widget = tab.openWidget('one');
    expect(widget.resume()).toBe(true);
    expect(widget.tokens).toEqual(['abc']);
    expect(tab.logins).toEqual([]);
  });

  it.each([
    ['of another OAuth client', { clientId: 'other' }],
    ['of another region', { platform: 'mypurecloud.de' }],
    ['that has expired', { expiresAt: 0 }],
  ])('%s is not used', (_, more) => {
    const tab = openTab();
    tab.store.saveToken(tab.token('abc', more), true);
    const widget = tab.openWidget('one');
    expect(widget.resume()).toBe(false);
    expect(widget.tokens).toEqual([]);
  });

  it('is used once: the platform has just refused it', () => {
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

  it('packs the parameters and the verifier for the way', async () => {
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

  it('gives every login its own state that no one can guess', async () => {
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

  it('is tried once automatically; then a press is needed, so that nothing goes round in circles', async () => {
    const tab = openTab();
    void tab.openWidget('one').renewSilently();
    const back = tab.openWidget('one');
    expect(await back.renewSilently()).toBe(false);
    await tab.advance(3_600_000);
    expect(await back.renewSilently()).toBe(false);
    expect(tab.logins).toHaveLength(1);
  });

  it('is tried again automatically after a request has worked', async () => {
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

  it('forgets the token that was refused, so that no widget takes it up again', async () => {
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

  it('ends, and asks for a press, if the SDK cannot even begin', async () => {
    const tab = openTab();
    const renewed = follow(tab.openWidget('one').renewSilently());
    await settled();
    tab.logins[0]?.fail(new Error('No crypto here.'));
    await settled();
    expect(renewed.value).toBe(false);
  });

  it('counts as tried until a request has worked, and by popup never', () => {
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

  it('by popup needs a press', async () => {
    const tab = openTab({ usePopup: true });
    expect(await tab.openWidget('one').renewSilently()).toBe(false);
    expect(tab.logins).toEqual([]);
  });
});

describe('several parts of one page', () => {
  it('renew once, and all of them hear of it', async () => {
    const tab = openTab();
    const widget = tab.openWidget('one');
    const renewals = ['list', 'call', 'consent'].map(() => follow(widget.renewSilently()));
    await settled();
    expect(tab.logins).toHaveLength(1);
    tab.logins[0]?.fail(new Error('No crypto here.'));
    await settled();
    expect(renewals.map(({ value }) => value)).toEqual([false, false, false]);
  });

  it('all get the access that another widget brings', async () => {
    const tab = openTab();
    void tab.openWidget('one').renewSilently();
    const widget = tab.openWidget('two');
    const renewals = ['list', 'call'].map(() => follow(widget.renewSilently()));
    tab.store.saveToken(tab.token('abc'), true);
    await tab.advance(250);
    expect(renewals.map(({ value }) => value)).toEqual([true, true]);
    expect(widget.tokens).toEqual(['abc']);
  });

  it('keep the new access when a refusal of the old one is heard late', async () => {
    const tab = openTab();
    tab.store.saveToken(tab.token('old'), true);
    const widget = tab.openWidget('one');
    widget.resume();
    tab.store.saveToken(tab.token('new'), true);
    widget.resume();
    widget.refused('old');
    expect(await widget.renewSilently()).toBe(true);
    expect(tab.store.currentToken(SCOPE)?.token).toBe('new');
    expect(tab.logins).toEqual([]);
  });

  it('leave when their writes have been answered, and stay if there is access by then', async () => {
    let answered = (): void => undefined;
    const tab = openTab({ beforeLeaving: () => new Promise((done) => (answered = done)) });
    const renewed = follow(tab.openWidget('one').renewSilently());
    await settled();
    expect(tab.logins).toEqual([]);
    tab.store.saveToken(tab.token('abc'), true);
    answered();
    await settled();
    expect(renewed.value).toBe(true);
    expect(tab.logins).toEqual([]);
  });

  it('hear at once of the access that one of them got by a popup', async () => {
    const tab = openTab({ usePopup: true });
    const widget = tab.openWidget('one');
    expect(await widget.renewSilently()).toBe(false);
    const received: string[] = [];
    widget.watchOthers(() => received.push('list'));
    widget.watchOthers(() => received.push('call'));
    const asked = follow(widget.signInInteractively());
    const [login] = tab.logins;
    const tokenExpiryTime = tab.clock.now() + 60_000;
    login?.succeed({ accessToken: 'abc', state: login.state, tokenExpiryTime });
    await settled();
    await tab.advance(250);
    expect(asked.value).toBeNull();
    expect(received).toEqual(['list', 'call']);
  });
});

describe('ten widgets of one tab', () => {
  const frames = Array.from({ length: 10 }, (_, index) => `frame ${index}`);

  it('sign in once: nine wait for the token of the first', async () => {
    const tab = openTab();
    const widgets = frames.map((frame) => tab.openWidget(frame));
    const renewals = widgets.map((widget) => follow(widget.renewSilently()));
    await settled();
    expect(tab.logins).toHaveLength(1);

    await tab.advance(1_000);
    expect(renewals.map(({ value }) => value)).toEqual(frames.map(() => 'pending'));
    tab.store.saveToken(tab.token('abc'), true);
    await tab.advance(250);
    expect(renewals.slice(1).map(({ value }) => value)).toEqual(frames.slice(1).map(() => true));
    for (const { tokens } of widgets.slice(1)) expect(tokens).toEqual(['abc']);
    expect(tab.logins).toHaveLength(1);
  });

  it('ask for a press if the first does not come back within ten seconds', async () => {
    const tab = openTab();
    const [, second] = frames.map((frame) => follow(tab.openWidget(frame).renewSilently()));
    await tab.advance(9_999);
    expect(second?.value).toBe('pending');
    await tab.advance(251);
    expect(second?.value).toBe(false);
    expect(tab.logins).toHaveLength(1);
  });

  it('take over what any of them gets later, even when they have given up', async () => {
    const tab = openTab();
    const widget = tab.openWidget('one');
    const received: string[] = [];
    widget.watchOthers(() => received.push('signed in'));
    await tab.advance(60_000);
    tab.store.saveToken(tab.token('abc'), true);
    await tab.advance(250);
    await tab.advance(60_000);
    expect(received).toEqual(['signed in']);
    expect(widget.tokens).toEqual(['abc']);
  });

  it('stop watching when they are asked to', async () => {
    const tab = openTab();
    const received: string[] = [];
    const stop = tab.openWidget('one').watchOthers(() => received.push('signed in'));
    stop();
    tab.store.saveToken(tab.token('abc'), true);
    await tab.advance(1_000);
    expect(received).toEqual([]);
  });
});

describe('a press on "Sign in"', () => {
  it('uses a token that has come in the meantime', async () => {
    const tab = openTab();
    tab.store.saveToken(tab.token('abc'), true);
    expect(await tab.openWidget('one').signInInteractively()).toBeNull();
    expect(tab.logins).toEqual([]);
  });

  it('leaves for the login server again if the last login came back', async () => {
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
});
