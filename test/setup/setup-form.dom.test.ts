import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import type { Asked } from '../../src/install/asked.ts';
import { inAllParts } from '../../src/install/desired.ts';
import type { SetupPorts } from '../../src/setup/ports.ts';
import { agents, leads } from '../install/organization.ts';
import { prepared, press, show } from './show-setup.tsx';

const before: Asked = {
  groups: [agents.id],
  supervisorGroups: [leads.id],
  queues: ['Claims', 'Sales'],
  names: { agent: 'REC', queue: 'Queue REC' },
  languages: inAllParts(['ja']),
};

test('after a sign-in halfway, the form has the earlier choices, not what is installed', async () => {
  show({ choices: { ...before, groups: [leads.id] } });
  await screen.findByRole('button', { name: 'Show plan' });
  const [agentsFirst, leadsFirst] = ['Agents', 'Team leads'].map(
    (name) => screen.getAllByLabelText(name)[0],
  );
  expect([agentsFirst, leadsFirst].map((box) => box?.matches(':checked'))).toEqual([false, true]);
});

test('if the product is installed, the form has the choices it was installed with', async () => {
  const prepare = vi.fn<SetupPorts['prepare']>().mockResolvedValue({ ok: true, value: prepared });
  show({
    read: () => Promise.resolve({ ok: true, value: { groups: [agents, leads], before } }),
    prepare,
  });
  expect(await screen.findByText(/^Already installed\./)).toBeTruthy();
  await press('Show plan');
  expect(prepare).toHaveBeenCalledExactlyOnceWith(before);
});

test('the group search finds words in any order', async () => {
  const groups = ['Night shift Berlin', 'Berlin day', 'Night shift Paris'].map((name) => ({
    ...agents,
    id: name,
    name,
  }));
  show({ read: () => Promise.resolve({ ok: true, value: { groups, before: null } }) });
  const search = await screen.findByLabelText("Search groups: Agents' groups");
  fireEvent.input(search, { target: { value: 'berlin NIGHT' } });
  const found = within(screen.getByRole('group', { name: "Agents' groups" }));
  const names = () => found.getAllByRole('checkbox').map((one) => one.closest('label')?.innerText);
  await waitFor(() => expect(names()).toEqual(['Night shift Berlin']));
});
