import { expect, test, vi } from 'vitest';
import { createHub } from '../../../src/genesys/notifications/shared-connection.ts';
import { createConnections } from './connections.ts';

function hubWith(names: readonly string[]) {
  const connections = createConnections();
  const hub = createHub(connections.connect);
  const received: string[] = [];
  const join = (name: string) =>
    hub.join({
      liveChanged: (live) => received.push(`${name} ${live}`),
      event: (topic) => received.push(`${name} ${topic}`),
      orphaned: (channel) => received.push(`${name} orphaned by ${channel?.socketUri}`),
    });
  const leave = names.map(join);
  return { connections, hub, received, join, leave };
}

test('every member hears every event and every change', () => {
  const { connections, received } = hubWith(['a', 'b']);
  connections.one().liveChanged('on');
  connections.one().event('topic', {});
  expect(received).toEqual(['a on', 'b on', 'a topic', 'b topic']);
});

test('a member that joins a live connection is told so at once', () => {
  const { connections, received, join } = hubWith([]);
  join('early');
  connections.one().liveChanged('on');
  join('late');
  expect(received).toEqual(['early on', 'late on']);
});

test('a member that left hears nothing', () => {
  const { connections, received, leave } = hubWith(['a', 'b']);
  leave[0]?.();
  connections.one().liveChanged('on');
  expect(received).toEqual(['b on']);
});

test('a member that fails does not keep the news from the others', () => {
  const later = vi.spyOn(globalThis, 'queueMicrotask').mockReturnValue();
  const { connections, hub, received, join } = hubWith([]);
  const fail = () => {
    throw new Error('This page is broken.');
  };
  hub.join({ liveChanged: fail, event: fail, orphaned: fail });
  join('sound');
  connections.one().liveChanged('on');
  hub.close();
  expect(received).toEqual(['sound on', 'sound off', 'sound orphaned by wss://0']);
  expect(later.mock.calls[0]?.[0]).toThrow('This page is broken.');
  later.mockRestore();
});

test('a hub that closes disconnects, and every member becomes an orphan that is not live', () => {
  const { connections, hub, received } = hubWith(['a', 'b']);
  hub.close();
  expect(connections.open()).toBe(0);
  expect(received).toEqual(['a off', 'a orphaned by wss://0', 'b off', 'b orphaned by wss://0']);
});
