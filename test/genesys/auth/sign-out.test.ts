import { describe, expect, it, vi } from 'vitest';
import { openRunningActions } from '../../../src/genesys/auth/running-actions.ts';
import { signOut } from '../../../src/genesys/auth/sign-out.ts';
import { storageOf } from '../../../src/storage/personal.ts';
import { follow, memoryStorage, openTab, settled } from './tab.ts';

/** A tab in which two widgets are signed in; `status`: what Genesys Cloud answers when a token is revoked. */
function openSignedIn(status = 200) {
  const tab = openTab();
  tab.store.saveToken(tab.token('abc'), true);
  const widgets = ['one', 'two'].map((frame) => tab.openWidget(frame));
  for (const widget of widgets) widget.resume();
  const ended: string[] = [];
  const reload = vi.fn<() => void>();
  const { storage, shared, keys, store } = tab;
  const pageStorage = { storage, shared, keys, lasting: memoryStorage(), survivesLeaving: true };
  const newClient = () => {
    let token: string | undefined = '';
    return {
      setAccessToken: (given: string | undefined) => void (token = given),
      callApi(path: string, method: string) {
        ended.push(`${method} ${path} ${token}`);
        const answer = { status, headers: {}, body: null };
        return status < 400 ? Promise.resolve(answer) : Promise.reject(answer);
      },
    };
  };
  return {
    ...tab,
    widgets,
    ended,
    reload,
    signOut: () => signOut({ store, pageStorage, newClient, reload }),
  };
}

describe('signing out', () => {
  it('revokes the token at Genesys Cloud, and reloads the page', async () => {
    const tab = openSignedIn();
    expect(await tab.signOut()).toBe('signedOut');
    expect(tab.ended).toEqual(['DELETE /api/v2/tokens/me abc']);
    expect(tab.reload).toHaveBeenCalledOnce();
    expect(tab.store.signedOut()).toEqual({ until: null });
    expect([...tab.storage.content.values()].join()).not.toContain('abc');
    expect([...tab.shared.content.values()].join()).not.toContain('abc');
  });

  it('affects every widget of the tab, and nothing signs in after it, not even a reload', async () => {
    const tab = openSignedIn();
    await tab.signOut();
    for (const frame of ['one', 'two', 'three']) {
      const loaded = tab.openWidget(frame);
      expect(loaded.resume()).toBe(false);
      expect(await loaded.renewSilently()).toBe(false);
    }
    expect(tab.logins).toEqual([]);
  });

  it('lasts until "Sign in" is pressed', async () => {
    const tab = openSignedIn();
    await tab.signOut();
    void tab.openWidget('one').signInInteractively();
    await settled();
    expect(tab.logins).toHaveLength(1);
    expect(tab.store.signedOut()).toBeNull();
  });

  it('revokes the tokens of every page of the tab', async () => {
    const tab = openSignedIn();
    tab.store.saveToken(tab.token('def', { clientId: 'queue' }), false);
    await tab.signOut();
    expect(tab.ended).toEqual(['DELETE /api/v2/tokens/me abc', 'DELETE /api/v2/tokens/me def']);
  });

  it('deletes what was kept for the user', async () => {
    const tab = openSignedIn();
    storageOf(tab.storage, 'ana').setItem('recording-control.activity.call', '{}');
    await tab.signOut();
    expect(tab.keys()).toEqual(['recording-control.signedOut']);
  });

  it('succeeds if the token has already expired', async () => {
    const tab = openSignedIn(401);
    await tab.signOut();
    expect(tab.store.signedOut()).toEqual({ until: null });
  });

  it.each([503, 403])(
    'that Genesys Cloud refuses (%i) says until when the token is valid',
    async (status) => {
      const tab = openSignedIn(status);
      await tab.signOut();
      expect(tab.store.signedOut()).toEqual({ until: tab.token('abc').expiresAt });
      expect(tab.openWidget('one').resume()).toBe(false);
    },
  );

  it('waits until a bulk action of any widget has stopped', async () => {
    const tab = openSignedIn();
    const running = openRunningActions(tab.shared);
    running.save('queue', true);
    expect(await tab.signOut()).toBe('running');
    expect(tab.ended).toEqual([]);
    expect(tab.reload).not.toHaveBeenCalled();
    running.save('queue', false);
    expect(await tab.signOut()).toBe('signedOut');
  });
});

it('the tab knows of bulk actions until the last one has ended', () => {
  const shared = memoryStorage();
  const [one, two] = [openRunningActions(shared), openRunningActions(shared)];
  one.save('one', true);
  two.save('two', true);
  one.save('one', false);
  expect(one.any()).toBe(true);
  two.save('two', false);
  expect(one.any()).toBe(false);
});

it('a widget that another one signs out asks for a press', async () => {
  const tab = openSignedIn();
  await tab.signOut();
  const [, other] = tab.widgets;
  other?.refused('abc');
  const renewed = follow(other?.renewSilently() ?? Promise.resolve(true));
  await settled();
  expect(renewed.value).toBe(false);
});
