import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createConnections } from './connections.ts';
import { createTab } from './tab.ts';

function tabWith(count: number) {
  const connections = createConnections();
  const tab = createTab(connections);
  const widgets = Array.from({ length: count }, tab.openWidget);
  return { connections, tab, widgets };
}

test('ten widgets share one connection, and all receive its events', () => {
  const { connections, widgets } = tabWith(10);
  connections.one().liveChanged('on');
  connections.one().event('topic', {});
  expect(connections.opened()).toBe(1);
  for (const { received } of widgets) expect(received).toEqual(['on', 'topic']);
});

test("when the owner's frame is removed, exactly one of the others opens the next connection", () => {
  const { connections, tab, widgets } = tabWith(10);
  connections.one().liveChanged('on');
  widgets[0]?.close();
  expect(connections.opened()).toBe(2);
  expect(connections.open()).toBe(1);
  expect(tab.owners()).toBe(1);
  connections.one().liveChanged('on');
  connections.one().event('topic', {});
  expect(widgets[0]?.received).toEqual(['on']);
  for (const { received } of widgets.slice(1))
    expect(received).toEqual(['on', 'off', 'on', 'topic']);
});

test('the next owner continues with the channel of the previous one', () => {
  const { connections, widgets } = tabWith(10);
  widgets[0]?.close();
  widgets[1]?.close();
  const first = { id: '0', socketUri: 'wss://0', endsAt: 0 };
  expect(connections.inherited()).toEqual([null, first, first]);
});

test('the parts of a page share its connection, which is closed with the last of them', () => {
  const { connections, widgets } = tabWith(1);
  const part = widgets[0]?.openPart();
  connections.one().liveChanged('on');
  part?.leave();
  connections.one().event('topic', {});
  expect(connections.opened()).toBe(1);
  expect(part?.received).toEqual(['on']);
  expect(widgets[0]?.received).toEqual(['on', 'topic']);
  const other = widgets[0]?.openPart();
  widgets[0]?.close();
  expect(other?.received).toEqual(['on']);
  expect(connections.open()).toBe(0);
});

test('the parts of a page move together to the connection of the next owner', () => {
  const { connections, widgets, tab } = tabWith(3);
  const part = widgets[1]?.openPart();
  widgets[0]?.close();
  expect(connections.opened()).toBe(2);
  expect(tab.owners()).toBe(1);
  connections.one().liveChanged('on');
  expect(part?.received).toEqual(['off', 'on']);
  part?.leave();
  expect(connections.open()).toBe(1);
});

test('a widget that closes without owning the connection disturbs no one', () => {
  const { connections, widgets } = tabWith(3);
  connections.one().liveChanged('on');
  widgets[2]?.close();
  expect(connections.opened()).toBe(1);
  expect(widgets[0]?.received).toEqual(['on']);
});

test('when the last widget goes, the connection is closed', () => {
  const { connections, tab, widgets } = tabWith(4);
  for (const widget of widgets) widget.close();
  expect(connections.open()).toBe(0);
  expect(tab.owners()).toBe(0);
});

test('however widgets open and close, those of a tab share one connection', () => {
  const steps = fc.array(fc.oneof(fc.constant('open' as const), fc.nat(9)), { maxLength: 40 });
  fc.assert(
    fc.property(steps, (all) => {
      const { connections, tab, widgets } = tabWith(0);
      for (const step of all) {
        if (step === 'open') widgets.push(tab.openWidget());
        else widgets.splice(step, 1)[0]?.close();
        expect(connections.open()).toBe(widgets.length > 0 ? 1 : 0);
        expect(tab.owners()).toBe(connections.open());
      }
    }),
  );
});
