import { describe, expect, test } from 'vitest';
import * as desktopJson from '../../test-desktop.ts';
import {
  createDesktopState,
  type DesktopEvent,
  type DesktopState,
  reduceDesktop,
} from './desktop-state.ts';
import { installed } from './integration.ts';
import type { AppMessage } from './messages.ts';

const integration = installed(desktopJson.integration, desktopJson.sandbox);
const desktop = (selected: string | null = null) =>
  createDesktopState('http://localhost:5170', integration, selected);
const after = (start: DesktopState, ...events: DesktopEvent[]): DesktopState =>
  events.reduce(reduceDesktop, start);
const listed = (...conversationIds: string[]): DesktopEvent => ({
  type: 'callsListed',
  conversationIds,
});
const selected = (conversationId: string): DesktopEvent => ({
  type: 'callSelected',
  conversationId,
});
const said = (from: DesktopState, message: AppMessage): DesktopState =>
  after(from, { type: 'messageReceived', key: from.frames[0]?.key ?? 0, message });
const framed = (of: DesktopState): string[] =>
  of.frames.map(({ conversationId }) => conversationId);

describe('the desktop’s state', () => {
  test('starts with the first call', () => {
    expect(after(desktop(), listed('a', 'b'))).toMatchObject({ selected: 'a' });
  });

  test('starts with the call that its address names', () => {
    const opened = after(desktop('b'), listed('a', 'b'));
    expect([opened.selected, framed(opened)]).toEqual(['b', ['b']]);
  });

  test('waits for a call that is not listed yet', () => {
    const waiting = after(desktop('c'), listed('a'));
    expect([waiting.selected, framed(waiting)]).toEqual(['c', []]);
    expect(framed(after(waiting, listed('a', 'c')))).toEqual(['c']);
  });

  test('shows no widget on a call for which none is installed, and stops one that was uninstalled', () => {
    const listedWithout = (...bare: string[]): DesktopEvent => ({
      type: 'callsListed',
      conversationIds: ['a', 'b'],
      bare,
    });
    const bare = after(desktop(), listedWithout('a'));
    expect([bare.selected, framed(bare)]).toEqual(['a', []]);
    const shown = after(bare, listedWithout());
    expect(framed(shown)).toEqual(['a']);
    expect(after(shown, listedWithout('a')).frames).toMatchObject([{ phase: 'stopping' }]);
  });

  test('moves to the first call when the one shown has gone', () => {
    expect(after(desktop('b'), listed('a', 'b'), listed('a')).selected).toBe('a');
  });

  test('stays the same object while the list is unchanged', () => {
    const opened = after(desktop(), listed('a', 'b'));
    expect(after(opened, listed('a', 'b'))).toBe(opened);
  });

  test('reloads every widget when the integration changes', () => {
    const opened = after(desktop(), listed('a', 'b'), selected('b'));
    const changed = after(opened, {
      type: 'integrationChanged',
      integration: { ...integration, langTag: 'de' },
    });
    expect(framed(changed)).toEqual(['a', 'b']);
    expect(changed.frames.every(({ url }) => url.includes('gcLangTag=de'))).toBe(true);
    const keys = [...opened.frames, ...changed.frames].map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });

  test('reloads only the widget that is shown, in a new frame', () => {
    const opened = after(desktop(), listed('a', 'b'), selected('b'));
    const reloaded = after(opened, { type: 'widgetReloaded' });
    expect(framed(reloaded)).toEqual(['a', 'b']);
    expect(reloaded.frames[0]?.key).toBe(opened.frames[0]?.key);
    expect(reloaded.frames[1]?.key).not.toBe(opened.frames[1]?.key);
  });

  test('counts requests for attention for the call whose widget sent them', () => {
    const opened = after(desktop(), listed('a', 'b'), selected('b'));
    const counted = said(opened, { action: 'setAttentionCount', count: 2 });
    expect([...counted.attention]).toEqual([['a', 2]]);
  });

  test('shows a widget once it has bootstrapped', () => {
    const ready = said(after(desktop(), listed('a')), { action: 'bootstrapped' });
    expect(ready.frames[0]?.phase).toBe('ready');
  });

  test('shows and hides help, and keeps the article that is open', () => {
    const opened = after(desktop(), listed('a'));
    const article = said(opened, {
      action: 'showResourceCenterArtifact',
      resourceCenterRelPath: 'articles/x',
    });
    expect(said(article, { action: 'showHelp' }).help).toBe('articles/x');
    expect(said(article, { action: 'hideHelp' }).help).toBeNull();
  });

  test('opens the details of any conversation that a widget asks for', () => {
    const opened = after(desktop(), listed('a'));
    expect(said(opened, { action: 'showMyInteractionDetails', conversationId: 'z' }).details).toBe(
      'z',
    );
  });
});
