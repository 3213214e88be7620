import type { Channel, ChannelWish } from '../../../src/genesys/notifications/channel.ts';
import { maintainConnection } from '../../../src/genesys/notifications/connection.ts';
import { type Failure, failed, type Result, success } from '../../../src/recording/failure.ts';
import { FakeSocket } from './fake-socket.ts';
import { createSleepyClock } from './sleepy-clock.ts';

const HOUR_MS = 3_600_000;

interface Options {
  /** 0 to 1. */
  readonly random?: number;
  /** Why no channel is given from the beginning. */
  readonly refused?: Failure;
  /** The channel of the page that held the connection before. */
  readonly inherited?: Channel;
}

type Answer = (channel: Channel) => Result<Channel>;
const give: Answer = (channel) => success(channel);
const refuse =
  (failure: Failure): Answer =>
  () =>
    failed(failure);

/** A connection whose platform a test plays: each channel gets the next number, each socket is kept. */
export function wire({ random = 0, refused, inherited }: Options = {}) {
  const clock = createSleepyClock();
  const sockets: FakeSocket[] = [];
  const received: string[] = [];
  const subscribedAnew: string[] = [];
  const wishes: ChannelWish['kind'][] = [];
  let channels = 0;
  let answer = refused ? refuse(refused) : give;
  let failing = false;
  let makeSocket = (uri: string): FakeSocket => new FakeSocket(uri);

  const close = maintainConnection(
    {
      now: clock.now,
      after: clock.after,
      random: () => random,
      openChannel(wish) {
        wishes.push(wish.kind);
        if (wish.kind === 'again') {
          subscribedAnew.push(wish.channel.id);
          return Promise.resolve(success(wish.channel));
        }
        channels += 1;
        const channel = {
          id: `${channels}`,
          socketUri: `wss://${channels}`,
          endsAt: clock.now() + 24 * HOUR_MS,
        };
        return Promise.resolve(answer(channel));
      },
      openRawSocket(uri) {
        const socket = makeSocket(uri);
        sockets.push(socket);
        return socket;
      },
    },
    {
      liveChanged(live) {
        received.push(live);
        if (failing) throw new Error('This page is broken.');
      },
      event: (topic) => received.push(topic),
    },
    inherited,
  );

  return {
    clock,
    close,
    received,
    /** Which channels were wanted, in turn. */
    wishes,
    /** The channels that kept their id and were subscribed once more. */
    subscribedAnew,
    sockets,
    channels: () => channels,
    /** The newest socket; throws if there is none. */
    socket: (): FakeSocket => {
      const newest = sockets.at(-1);
      if (!newest) throw new Error('No socket was opened.');
      return newest;
    },
    /** The sockets that no one closed. */
    open: () => sockets.filter((socket) => !socket.closed).map(({ uri }) => uri),
    failToListen: (): void => {
      failing = true;
    },
    refuseChannels: (failure: Failure): void => {
      answer = refuse(failure);
    },
    giveChannels: (change: Answer = give): void => {
      answer = change;
    },
    refuseSockets: (): void => {
      makeSocket = () => {
        throw new DOMException('Refused.', 'SecurityError');
      };
    },
    giveSockets: (): void => {
      makeSocket = (uri) => new FakeSocket(uri);
    },
  };
}

/** A connection that is live. */
export async function liveWire() {
  const wired = wire();
  await wired.clock.advance(0);
  wired.socket().open();
  return wired;
}
