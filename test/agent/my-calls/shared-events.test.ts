import { expect, it } from 'vitest';
import { createSharedEvents } from '../../../src/agent/my-calls/shared-events.ts';
import type { CallEvents } from '../../../src/genesys/calls/agent-calls.ts';
import { settled, silent } from '../../recording/session/session-harness.ts';

/** One connection that the test speaks on. */
function connection() {
  const opened: CallEvents[] = [];
  let ended = 0;
  const news = createSharedEvents(async (events) => {
    opened.push(events);
    return () => {
      ended += 1;
    };
  });
  return { news, opened, ended: () => ended };
}

/** Someone who writes down what is reported. */
function listener() {
  const heard: string[] = [];
  const events: CallEvents = {
    liveChanged: (live) => heard.push(live),
    callChanged: (id) => heard.push(id),
  };
  return { heard, events };
}

it('the list and the call that is shown hear the same connection', async () => {
  const { news, opened } = connection();
  const [list, shown] = [listener(), listener()];
  news.open(list.events);
  news.open(list.events);
  opened[0]?.liveChanged('on');
  const leave = await news.share(shown.events);
  opened[0]?.callChanged('call', silent);
  leave();
  opened[0]?.liveChanged('off');
  expect(opened).toHaveLength(1);
  expect(list.heard).toEqual(['on', 'call', 'off']);
  expect(shown.heard).toEqual(['on', 'call']);
});

it('the connection ends with the page, also while it is being opened', async () => {
  const { news, ended } = connection();
  news.open(listener().events);
  news.close();
  await settled();
  expect(ended()).toBe(1);
});
