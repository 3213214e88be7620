import { expect, test } from 'vitest';
import { createManualClock } from '../clock.ts';
import { securePause } from './changes.ts';
import { ACD_CALL_ID, DIRECT_CALL_ID, RECORDED_CALL_ID } from './first-conversations.ts';
import { AGENT_ID } from './people.ts';
import { truth } from './truth.ts';
import { createWorld } from './world.ts';

const stateOf = (world: ReturnType<typeof createWorld>) =>
  [...world.conversations.values()].map(truth);

test('the world starts with an ACD call that is not recorded, one recorded by policy, and a direct call', () => {
  const world = createWorld(createManualClock());
  const calls = new Map(stateOf(world).map((call) => [call.id, call]));
  const none = { policy: 'NONE', adhoc: 'NONE', snippet: 'NONE' };

  expect(calls.get(ACD_CALL_ID)?.queueId).not.toBeNull();
  expect(calls.get(ACD_CALL_ID)?.recorders).toEqual(none);
  expect(calls.get(RECORDED_CALL_ID)?.recorders).toEqual({ ...none, policy: 'ACTIVE' });
  expect(calls.get(DIRECT_CALL_ID)?.queueId).toBeNull();
  for (const id of [ACD_CALL_ID, RECORDED_CALL_ID, DIRECT_CALL_ID]) {
    const mine = calls.get(id)?.participants.find((leg) => leg.userId === AGENT_ID);
    expect(mine?.state).toBe('connected');
  }
});

test('a reset restores the first state, the users’ permissions included', () => {
  const world = createWorld(createManualClock());
  const first = stateOf(world);
  const agent = world.users.get(AGENT_ID);
  const permissions = agent?.permissions;

  world.change(RECORDED_CALL_ID, securePause);
  if (agent !== undefined) agent.permissions = new Set();
  expect(stateOf(world)).not.toEqual(first);
  world.reset();

  expect(stateOf(world)).toEqual(first);
  expect(world.users.get(AGENT_ID)?.permissions).toEqual(permissions);
});

test('a change is reported, unless it changes nothing', () => {
  const world = createWorld(createManualClock());
  const received: string[] = [];
  world.onChange(({ id }) => received.push(id));

  world.change(RECORDED_CALL_ID, securePause);
  world.change(ACD_CALL_ID, securePause);
  world.change('no such call', securePause);

  expect(received).toEqual([RECORDED_CALL_ID]);
});
