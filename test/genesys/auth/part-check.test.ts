import { describe, expect, it } from 'vitest';
import { createPartCheck } from '../../../src/genesys/auth/part-check.ts';
import type { Call } from '../../../src/genesys/calls/call.ts';
import { type Failure, failed, type Result, success } from '../../../src/recording/failure.ts';
import { openTab } from './tab.ts';

const ANA = success({ id: 'ana', name: 'Ana Silva' });

const callWith = (...parts: Partial<Call['participants'][number]>[]): Result<Call> =>
  success({
    id: 'call',
    recordingState: undefined,
    participants: parts.map((part, index) => ({
      id: `${index}`,
      recordingState: undefined,
      ...part,
    })),
  });

const mine = (state: string, more: object = {}) => ({ user: { id: 'ana' }, state, ...more });

/** A widget that finds Ana's token from an earlier load of the tab, and reads its call with it. */
function openNext() {
  const tab = openTab();
  const kept = tab.token('kept');
  tab.storage.setItem('recording-control.token', JSON.stringify(kept));
  const widget = tab.openWidget('one');
  expect(widget.resume()).toBe(true);
  const seen: string[] = [];
  const begin = createPartCheck(widget, (userId) => {
    seen.push(userId);
    return true;
  });
  return { tab, widget, begin, seen };
}

describe('a token from an earlier load of the tab', () => {
  it('is not trusted before the call was read', () => {
    expect(openNext().widget.isCurrent()).toBe(false);
  });

  it.each([
    ['is connected', mine('connected')],
    ['rings', mine('alerting')],
    ['dials', mine('dialing')],
    ['listens in', mine('connected', { monitoredParticipantId: '0' })],
    ['was left to voicemail', mine('connected', { purpose: 'voicemail' })],
    ['waits to call back', mine('', { state: undefined })],
  ])('is trusted if its user %s', (_, part) => {
    const { tab, widget, begin, seen } = openNext();
    expect(begin()(callWith({ purpose: 'customer' }, part), ANA)).toBe(true);
    expect(widget.isCurrent()).toBe(true);
    expect(seen).toEqual(['ana']);
    expect(tab.openWidget('two').resume()).toBe(true);
  });

  it.each<[string, Result<Call>]>([
    [
      'is not on the call',
      callWith({ purpose: 'customer' }, { user: { id: 'ben' }, state: 'connected' }),
    ],
    ['has left', callWith(mine('disconnected'), mine('terminated'))],
    [
      'may not see the call (403)',
      failed({ kind: 'notPermitted', lack: 'permission', missing: [] }),
    ],
    [
      'is refused without a missing permission (403)',
      failed({ kind: 'notPermitted', lack: 'unnamed', message: '' }),
    ],
    ['is not a participant (403)', failed({ kind: 'notMyCall' })],
    ['does not find the call (404)', failed({ kind: 'notFound' })],
    ['finds the call ended (404)', failed({ kind: 'callEnded' })],
  ])('is discarded if its user %s', async (_, call) => {
    const { tab, widget, begin, seen } = openNext();
    expect(begin()(call, ANA)).toBe(false);
    expect(widget.isCurrent()).toBe(false);
    expect(seen).toEqual([]);
    void widget.renewSilently();
    await tab.advance(0);
    expect(tab.logins).toHaveLength(1);
    expect(tab.storage.getItem('recording-control.token')).toBeNull();
  });

  it.each<Failure>([
    { kind: 'offline' },
    { kind: 'timeout' },
    { kind: 'platform', status: 503 },
    { kind: 'tooManyRequests', retryAfterMs: null },
    { kind: 'badAnswer' },
  ])('remains undecided after an inconclusive answer (%j)', (failure) => {
    const { widget, begin } = openNext();
    expect(begin()(failed(failure), ANA)).toBe(true);
    expect(begin()(callWith(mine('connected')), failed(failure))).toBe(true);
    expect(widget.isCurrent()).toBe(false);
    expect(begin()(callWith(mine('connected')), ANA)).toBe(true);
    expect(widget.isCurrent()).toBe(true);
  });

  it('stays trusted on its page while another page of the tab signs in', () => {
    const { tab, widget, begin } = openNext();
    begin()(callWith(mine('connected')), ANA);
    tab.store.saveToken(tab.token('newer'), false);
    expect(widget.isCurrent()).toBe(true);
  });

  it('does not affect the user who has signed in while the call was read', () => {
    const { tab, widget, begin } = openNext();
    const decide = begin();
    tab.store.saveToken(tab.token('new'), true);
    widget.resume();
    expect(decide(callWith(mine('connected')), ANA)).toBe(false);
    expect(widget.token()).toBe('new');
  });
});

it('a token from this load is trusted, whether or not its user is on the call', () => {
  const tab = openTab();
  tab.store.saveToken(tab.token('new'), true);
  const widget = tab.openWidget('one');
  widget.resume();
  const decide = createPartCheck(widget, () => true)();
  expect(decide(failed({ kind: 'notMyCall' }), ANA)).toBe(true);
});

it('a page without a call uses no token from an earlier load', () => {
  const tab = openTab({ keepsToken: false });
  tab.storage.setItem('recording-control.token', JSON.stringify(tab.token('kept')));
  expect(tab.openWidget('one').resume()).toBe(false);
});

it('ten widgets whose token is discarded sign in once', async () => {
  const tab = openTab();
  tab.storage.setItem('recording-control.token', JSON.stringify(tab.token('kept')));
  const widgets = Array.from({ length: 10 }, (_, index) => tab.openWidget(`frame ${index}`));
  for (const widget of widgets) {
    widget.resume();
    createPartCheck(widget, () => true)()(failed({ kind: 'notMyCall' }), ANA);
  }
  for (const widget of widgets) void widget.renewSilently();
  await tab.advance(0);
  expect(tab.logins).toHaveLength(1);
  tab.store.saveToken(tab.token('new'), true);
  await tab.advance(250);
  expect(widgets.slice(1).map(({ token }) => token())).toEqual(Array(9).fill('new'));
  expect(tab.logins).toHaveLength(1);
});
