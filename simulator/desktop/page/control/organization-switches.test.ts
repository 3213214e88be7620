import { expect, test } from 'vitest';
import * as v from 'valibot';
import { startForTest } from '../../../test-simulator.ts';
import { AGENT_ID, SECOND_AGENT_ID, SUPERVISOR_ID } from '../../../world/people.ts';
import {
  type Action,
  allow,
  endTokensOf,
  forEverybody,
  seatAgent,
  seatSupervisor,
  socketFaults,
} from './actions.ts';
import { ORGANIZATION_SWITCHES } from './organization-switches.ts';
import { Desk } from './schema.ts';

async function startDesk() {
  const { control } = await startForTest();
  return {
    desk: async () => v.parse(Desk, (await control('GET', 'desk')).json()),
    perform: async ({ method, path, body }: Action): Promise<void> => {
      expect((await control(method, path, body)).status).toBeLessThan(300);
    },
  };
}

test.each(ORGANIZATION_SWITCHES)(
  'the switch “$label” shows the state it was set to',
  async ({ turn, isOn }) => {
    const { desk, perform } = await startDesk();
    for (const on of [true, false, true]) {
      await perform(turn(on));
      expect(isOn(await desk())).toBe(on);
    }
  },
);

test.each([...socketFaults, ...forEverybody])(
  'the control API accepts “$action.name”',
  async ({ action }) => {
    const { perform } = await startDesk();
    await perform(action);
  },
);

test('the signed-in agent and the signed-in supervisor can be changed separately', async () => {
  const { desk, perform } = await startDesk();
  const ben = { id: SECOND_AGENT_ID, name: 'Ben Okafor' };

  await perform(seatAgent(ben, SUPERVISOR_ID));
  await perform(endTokensOf({ id: AGENT_ID, name: 'Ana Silva' }));
  expect((await desk()).session).toEqual({
    signedInUserId: SECOND_AGENT_ID,
    supervisorUserId: SUPERVISOR_ID,
  });

  await perform(seatSupervisor({ id: AGENT_ID, name: 'Ana Silva' }));
  expect((await desk()).session).toEqual({
    signedInUserId: SECOND_AGENT_ID,
    supervisorUserId: AGENT_ID,
  });
});

test('a permission can be taken away from an agent', async () => {
  const { desk, perform } = await startDesk();
  await perform(allow(AGENT_ID, ['conversation:call:record']));
  expect((await desk()).people[0]?.permissions).toEqual(['conversation:call:record']);
});
