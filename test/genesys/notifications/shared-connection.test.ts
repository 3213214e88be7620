import { expect, test } from 'vitest';
import {
  type ConnectionOwner,
  createSharedConnection,
  joinSharedConnection,
} from '../../../src/genesys/notifications/shared-connection.ts';
import { createConnections } from './connections.ts';

function sharedWith(names: readonly string[]) {
  const connections = createConnections();
  const shared = createSharedConnection(connections.connect);
  /** The listener of the frame that owns the connection, which ignores everything here. */
  const owner = { liveChanged: () => {}, event: () => {}, ownerClosed: () => {} };
  const close = shared.join(owner, 'owner');
  const received: string[] = [];
  const join = (name: string) =>
    shared.join(
      {
        liveChanged: (live) => received.push(`${name} ${live}`),
        event: (topic) => received.push(`${name} ${topic}`),
        ownerClosed: (channel) => received.push(`${name} orphaned by ${channel?.socketUri}`),
      },
      'sibling',
    );
  const leave = names.map(join);
  return { connections, shared, received, join, leave, close };
}

test('every member receives every event and every change', () => {
  const { connections, received } = sharedWith(['a', 'b']);
  connections.one().liveChanged('on');
  connections.one().event('topic', {});
  expect(received).toEqual(['a on', 'b on', 'a topic', 'b topic']);
});

test('a member that joins a live connection is live at once', () => {
  const { connections, received, join } = sharedWith([]);
  join('early');
  connections.one().liveChanged('on');
  join('late');
  expect(received).toEqual(['early on', 'late on']);
});

test('a member that left receives nothing', () => {
  const { connections, received, leave } = sharedWith(['a', 'b']);
  leave[0]?.();
  connections.one().liveChanged('on');
  expect(received).toEqual(['b on']);
});

test('a member that throws does not keep events from the others', () => {
  const { connections, shared, received, join, close } = sharedWith([]);
  const fail = () => {
    throw new Error('This page is broken.');
  };
  shared.join({ liveChanged: fail, event: fail, ownerClosed: fail }, 'sibling');
  join('sound');
  expect(() => connections.one().liveChanged('on')).toThrow('This page is broken.');
  expect(close).toThrow('This page is broken.');
  expect(received).toEqual(['sound on', 'sound off', 'sound orphaned by wss://0']);
});

test('when a frame is removed its connection is closed, and every other member is orphaned and not live', () => {
  const { connections, received, close } = sharedWith(['a', 'b']);
  close();
  expect(connections.open()).toBe(0);
  expect(received).toEqual(['a off', 'a orphaned by wss://0', 'b off', 'b orphaned by wss://0']);
});

test('a page that leaves when the connection ends does not open the next one', () => {
  const connections = createConnections();
  const [owner, sibling]: [ConnectionOwner, ConnectionOwner] = [{}, {}];
  const frames = (own: ConnectionOwner, other: ConnectionOwner) => ({
    own,
    siblingFrames: () => [other],
  });
  const ignore = { liveChanged: () => {}, event: () => {} };
  const close = joinSharedConnection(frames(owner, sibling), connections.connect, ignore);
  const leave = joinSharedConnection(frames(sibling, owner), connections.connect, {
    ...ignore,
    liveChanged: (live) => void (live === 'off' && leave()),
  });
  close();
  expect([connections.opened(), connections.open()]).toEqual([1, 0]);
});
