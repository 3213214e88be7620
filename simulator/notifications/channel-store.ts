import { randomBytes } from 'node:crypto';
import type { Access, Clock } from '../interfaces.ts';
import type { Channel } from './channel.ts';

/** A channel expires this long after its last subscription. */
export const CHANNEL_LIFETIME_MS = 24 * 60 * 60_000;

/** Per user and OAuth client. Creating one more removes the most expendable. */
export const MAX_CHANNELS = 20;

/** All open channels. */
export interface ChannelStore {
  create(access: Access): Channel;
  /** `undefined` for an unknown, expired or removed channel. */
  find(id: string): Channel | undefined;
  /** The channels of this user and client. */
  ownedBy(access: Access): Channel[];
  /** Marks the channel as just used, which makes it the last candidate for removal. */
  touch(channel: Channel): void;
  /** Marks the channel as used and restarts its lifetime, as a subscription does. */
  extend(channel: Channel): void;
  all(): Channel[];
  /** Removes every channel and closes its socket. */
  clear(): void;
}

/** Creates an empty store. */
export function createChannelStore(clock: Clock): ChannelStore {
  const channels = new Map<string, Channel>();
  const expiries = new Map<string, () => void>();

  function remove(channel: Channel, reason: string): void {
    expiries.get(channel.id)?.();
    expiries.delete(channel.id);
    channels.delete(channel.id);
    channel.connection?.close(reason);
  }

  function scheduleExpiry(channel: Channel): void {
    expiries.get(channel.id)?.();
    const cancel = clock.after(CHANNEL_LIFETIME_MS, () => remove(channel, 'channel expired'));
    expiries.set(channel.id, cancel);
  }

  function ownedBy({ userId, clientId }: Access): Channel[] {
    return [...channels.values()].filter((channel) => {
      return channel.userId === userId && channel.clientId === clientId;
    });
  }

  return {
    create(access) {
      const owned = ownedBy(access);
      const [first] = owned.toSorted(byExpendability);
      if (owned.length >= MAX_CHANNELS && first !== undefined) remove(first, 'too many channels');
      const { userId, clientId, token } = access;
      const channel: Channel = {
        id: `streaming-0-${randomBytes(13).toString('hex')}`,
        userId,
        clientId,
        token,
        topics: new Map(),
        expiresAt: clock.now() + CHANNEL_LIFETIME_MS,
        lastUsedAt: clock.now(),
        connection: null,
      };
      channels.set(channel.id, channel);
      scheduleExpiry(channel);
      return channel;
    },
    find: (id) => channels.get(id),
    ownedBy,
    touch(channel) {
      channel.lastUsedAt = clock.now();
    },
    extend(channel) {
      channel.lastUsedAt = clock.now();
      channel.expiresAt = clock.now() + CHANNEL_LIFETIME_MS;
      scheduleExpiry(channel);
    },
    all: () => [...channels.values()],
    clear() {
      for (const channel of channels.values()) remove(channel, 'channel removed');
    },
  };
}

/** Channels without a connection are removed first; among equals, the one unused the longest. */
function byExpendability(a: Channel, b: Channel): number {
  const listened = Number(a.connection !== null) - Number(b.connection !== null);
  return listened === 0 ? a.lastUsedAt - b.lastUsedAt : listened;
}
