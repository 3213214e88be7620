import { describe, expect, it } from 'vitest';
import { follow, openTab, SCOPE, settled } from './tab.ts';

describe('several parts of one page', () => {
  it('renew once, and are all notified', async () => {
    const tab = openTab();
    const widget = tab.openWidget('one');
    const renewals = ['list', 'call', 'consent'].map(() => follow(widget.renewSilently()));
    await settled();
    expect(tab.logins).toHaveLength(1);
    tab.logins[0]?.fail(new Error('No crypto here.'));
    await settled();
    expect(renewals.map(({ value }) => value)).toEqual([false, false, false]);
  });

  it('all get the token that another widget obtained', async () => {
    const tab = openTab();
    void tab.openWidget('one').renewSilently();
    const widget = tab.openWidget('two');
    const renewals = ['list', 'call'].map(() => follow(widget.renewSilently()));
    tab.store.saveToken(tab.token('abc'), true);
    await tab.advance(250);
    expect(renewals.map(({ value }) => value)).toEqual([true, true]);
    expect(widget.tokens).toEqual(['abc']);
  });

  it('keep the new token when a refusal of the old one arrives late', async () => {
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

  it('leave when their writes have been answered, and stay if there is a token by that time', async () => {
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

  it('are notified at once of a token that one of them got from a popup', async () => {
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

  it('ask for a press if the first does not return within ten seconds', async () => {
    const tab = openTab();
    const [, second] = frames.map((frame) => follow(tab.openWidget(frame).renewSilently()));
    await tab.advance(9_999);
    expect(second?.value).toBe('pending');
    await tab.advance(251);
    expect(second?.value).toBe(false);
    expect(tab.logins).toHaveLength(1);
  });

  it('offer "Sign in" after waiting for three seconds, and a popup\'s token ends the wait for all', async () => {
    const tab = openTab();
    const widgets = frames.map((frame) => tab.openWidget(frame));
    const renewals = widgets.map((widget) => follow(widget.renewSilently()));
    const offered: string[] = [];
    widgets.forEach((widget, place) => widget.onTakesLong(() => offered.push(frames[place] ?? '')));
    await tab.advance(2_999);
    expect(widgets.map((widget) => widget.takesLong())).not.toContain(true);
    expect(offered).toEqual([]);
    await tab.advance(1);
    expect(offered).toEqual(frames.slice(1));
    widgets[1]?.onTakesLong(() => offered.push('heard late'));
    expect(offered.at(-1)).toBe('heard late');
    expect(widgets.map((widget) => widget.takesLong())).toEqual(
      frames.map((_, place) => place > 0),
    );
    const asked = follow(widgets[1]?.signInInteractively() ?? Promise.resolve(null));
    const login = tab.logins.findLast(({ inPopup }) => inPopup);
    const tokenExpiryTime = tab.clock.now() + 60_000;
    login?.succeed({ accessToken: 'abc', state: login.state, tokenExpiryTime });
    await settled();
    await tab.advance(250);
    expect(asked.value).toBeNull();
    expect(renewals.slice(1).map(({ value }) => value)).toEqual(frames.slice(1).map(() => true));
    expect(widgets.map((widget) => widget.takesLong())).not.toContain(true);
    expect(tab.logins).toHaveLength(2);
  });

  it('that have offered "Sign in" end their wait as well when the first returns', async () => {
    const tab = openTab();
    const [, second] = frames.map((frame) => tab.openWidget(frame));
    void tab.openWidget('one').renewSilently();
    const renewed = follow(second?.renewSilently() ?? Promise.resolve(false));
    await tab.advance(3_000);
    expect(second?.takesLong()).toBe(true);
    tab.store.saveToken(tab.token('abc'), true);
    await tab.advance(250);
    expect(renewed.value).toBe(true);
    expect(second?.takesLong()).toBe(false);
  });

  it('use a token that any of them gets later, even when they have given up', async () => {
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

  it('that already have access hear so at once, and stop watching', async () => {
    const tab = openTab();
    tab.store.saveToken(tab.token('abc'), true);
    const received: string[] = [];
    const stop = tab.openWidget('one').watchOthers(() => received.push('signed in'));
    expect(received).toEqual(['signed in']);
    stop();
    await tab.advance(1_000);
    expect(received).toEqual(['signed in']);
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
