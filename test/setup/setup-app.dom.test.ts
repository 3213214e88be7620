import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import type { SetupPorts } from '../../src/setup/ports.ts';
import { agents, leads, nothing } from '../install/organization.ts';
import { chooseAgents, plan, prepared, press, show, steps } from './show-setup.tsx';

test('the choices lead to a plan, and the plan to the config.json that is needed', async () => {
  show();
  await plan();
  expect(await screen.findByText('Create the role “Recording control: agent”')).toBeTruthy();
  const values = [...document.querySelectorAll('.difference li')].map((one) => one.textContent);
  expect(values).toContain('+Added: Group Filtering: Agents');
  expect(values).toContain('+Added: Name, German: Anrufaufzeichnung');
  await press('Apply');
  expect(await screen.findByText(/serves a different config.json/)).toBeTruthy();
  expect(document.querySelector('pre')?.textContent).toContain('"agent": "a"');
});

test('without an agent group there is no plan', async () => {
  show();
  await press('Show plan');
  expect((await screen.findByRole('alert')).textContent).toContain('at least one');
});

test('missing rights are listed as in Admin, with their purpose and where to grant them, and can be checked again', async () => {
  const permissions = ['oauth:client:add', 'authorization:grant:add'];
  show({
    read: () => Promise.resolve({ ok: false, problem: { kind: 'rightsMissing', permissions } }),
  });
  const alert = await screen.findByRole('alert');
  expect(
    within(alert)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'OAuth > Client > Add oauth:client:addCreate the OAuth clients that agents and supervisors sign in with',
    'Authorization > Grant > Add authorization:grant:addAssign the roles to your groups',
  ]);
  expect(alert.textContent).toContain('Admin > People & Permissions > Roles / Permissions');
  expect(await screen.findByRole('button', { name: 'Check again' })).toBeTruthy();
});

test('a failed step says what was done and what was not, and offers a new plan', async () => {
  const failure = { kind: 'refused', status: 400, message: 'no' } as const;
  show({
    apply: () =>
      Promise.resolve({
        done: steps.slice(0, 1),
        left: steps.slice(1),
        problem: { kind: 'failed', failure, code: 'max.integrations.reached' },
        isUnsure: false,
        actual: nothing,
      }),
  });
  await plan();
  await press('Apply');
  expect((await screen.findByRole('alert')).textContent).toContain('as many integrations');
  expect(screen.getByText('Not done')).toBeTruthy();
  await press('Try again');
  expect(await screen.findByRole('button', { name: 'Apply' })).toBeTruthy();
});

test('something that someone else created in the meantime is named with what to do, and a new plan is offered', async () => {
  const obstacles = [
    { kind: 'ambiguous', what: 'integration', name: 'Call recording' },
    { kind: 'otherPage', name: 'Queue recordings', url: 'https://other.example.com/' },
  ] as const;
  show({
    apply: () =>
      Promise.resolve({
        done: [],
        left: steps,
        problem: { kind: 'obstacles', obstacles },
        isUnsure: false,
        actual: nothing,
      }),
  });
  await plan();
  await press('Apply');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Call recording');
  expect(alert.textContent).toContain('https://other.example.com/');
  await press('Try again');
  expect(await screen.findByRole('button', { name: 'Apply' })).toBeTruthy();
});

test('a wait that the platform asks for is counted down, and a short one is not mentioned', async () => {
  vi.useFakeTimers();
  let until = Date.now() + 8_000;
  show({ waitMs: () => until - Date.now(), read: () => new Promise(() => {}) });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(document.body.textContent).toContain('continuing in 6 s');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(document.body.textContent).toContain('continuing in 1 s');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(document.body.textContent).not.toContain('continuing');
  until = Date.now() + 2_500;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(document.body.textContent).not.toContain('continuing');
  vi.useRealTimers();
});

test('a session that expires halfway leads to the sign-in with the choices kept, and to no retry', async () => {
  const signIn = vi.fn<SetupPorts['signIn']>();
  show({
    signIn,
    apply: () =>
      Promise.resolve({
        done: steps.slice(0, 1),
        left: steps.slice(1),
        problem: { kind: 'failed', failure: { kind: 'signedOut' }, code: null },
        isUnsure: false,
        actual: nothing,
      }),
  });
  await plan();
  await press('Apply');
  expect((await screen.findByRole('alert')).textContent).toContain('your choices are kept');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  await press('Sign in');
  expect(signIn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ groups: [agents.id] }));
});

test('a group that was deleted since it was chosen is no longer chosen after the sign-in', async () => {
  const prepare = vi.fn<SetupPorts['prepare']>(() =>
    Promise.resolve({ ok: true, value: prepared }),
  );
  const groups = [agents.id, 'g-gone'];
  const choices = { groups, supervisorGroups: ['g-gone'], queues: [], names: {}, languages: {} };
  show({ choices, prepare });
  await press('Show plan');
  expect(prepare).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ groups: [agents.id], supervisorGroups: [] }),
  );
});

test('a session that expires before an uninstall leads to the sign-in with the current choices', async () => {
  const signIn = vi.fn<SetupPorts['signIn']>();
  const problem = { kind: 'failed', failure: { kind: 'signedOut' }, code: null } as const;
  show({ signIn, prepareUndo: () => Promise.resolve({ ok: false, problem }) });
  await chooseAgents();
  await press('Uninstall…');
  const [, ofSupervisors] = await screen.findAllByLabelText('Team leads');
  fireEvent.click(ofSupervisors ?? expect.fail());
  await press('Sign in');
  expect(signIn).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ groups: [agents.id], supervisorGroups: [leads.id] }),
  );
});

test('the choices are still there after a check', async () => {
  show();
  await chooseAgents();
  await press('Check this organization');
  await press('Back');
  const [first] = await screen.findAllByLabelText('Agents');
  expect(first).toHaveProperty('checked', true);
});

test('what was just installed counts as installed, and what was deleted does not', async () => {
  show();
  await plan();
  await press('Apply');
  await press('Check this organization');
  await press('Back');
  expect(await screen.findByText(/^Already installed\./)).toBeTruthy();
  await press('Uninstall…');
  await press('Delete');
  await press('Back');
  expect(await screen.findByRole('button', { name: 'Show plan' })).toBeTruthy();
  expect(screen.queryByText(/^Already installed\./)).toBeNull();
});

test.each([
  [{ kind: 'notFound' }, 'Someone else changed or deleted it'],
  [{ kind: 'conflict' }, 'Someone else changed or deleted it'],
  [{ kind: 'timeout' }, 'took too long to respond. Try again to continue.'],
  [{ kind: 'badAnswer' }, 'an unexpected response. Try again. If it happens again, contact'],
  [{ kind: 'platform', status: 503 }, '(503). Try again. If it happens again, contact Genesys'],
  [{ kind: 'offline' }, "Can't reach Genesys Cloud. Check your network"],
] as const)(
  '%o is explained to an administrator, who has no one else to ask',
  async (failure, text) => {
    show({
      apply: () =>
        Promise.resolve({
          done: [],
          left: steps,
          problem: { kind: 'failed', failure, code: null },
          isUnsure: false,
          actual: nothing,
        }),
    });
    await plan();
    await press('Apply');
    const { textContent } = await screen.findByRole('alert');
    expect(textContent).toContain(text);
    expect(textContent).not.toMatch(/administrator|\bcall\b|recording/);
  },
);

test('an uninstall lists what it deletes before it starts', async () => {
  show();
  await press('Uninstall…');
  expect(await screen.findByText('Integration “Call recording”')).toBeTruthy();
  await press('Delete');
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Deleted.'));
  expect(screen.getByRole('heading', { name: 'Deleted' })).toBeTruthy();
});

test.each([
  [{ kind: 'groupsMissing', names: ['Night shift', 'Crew'] }, 'no longer exist: Night shift, Crew'],
  [{ kind: 'queuesMissing', names: ['Claims'] }, 'No queue has this name: Claims'],
  [
    { kind: 'obstacles', obstacles: [{ kind: 'implicitClient', what: 'client', name: 'Old' }] },
    "uses the implicit grant, which can't be changed. Rename or delete it in Admin",
  ],
  [
    {
      kind: 'failed',
      failure: { kind: 'notPermitted', lack: 'scope', missing: ['routing:readonly'] },
      code: null,
    },
    "This page's OAuth client lacks the scope routing:readonly. Add it in Admin",
  ],
] as const)(
  'what prevents a plan (%o) is shown above the form, which keeps its values',
  async (problem, text) => {
    show({ prepare: () => Promise.resolve({ ok: false, problem }) });
    await plan();
    expect((await screen.findByRole('alert')).textContent).toContain(text);
    expect(screen.getAllByLabelText('Agents')[0]).toHaveProperty('checked', true);
  },
);

test('a second run has nothing to change, and leads to config.json', async () => {
  const value = { ...prepared, plan: { steps: [], remarks: [], obstacles: [] } };
  show({ prepare: () => Promise.resolve({ ok: true, value }) });
  await plan();
  expect(await screen.findByText('Nothing to change.')).toBeTruthy();
  await press('Check config.json');
  expect(await screen.findByRole('heading', { name: 'Installed' })).toBeTruthy();
});

test('OAuth clients of another organization in config.json are named, and the new config.json is shown without them', async () => {
  show({
    config: () =>
      Promise.resolve({
        config: { clientId: { agent: 'a' } },
        leftOut: [{ page: 'queue', id: 'their-queue', why: 'absent' }],
        verdict: 'other',
      }),
  });
  await plan();
  await press('Apply');
  expect(await screen.findByText(/not in this organization.*: queue: their-queue\./)).toBeTruthy();
});

test('a cached config.json is reported as cached, not as wrong, and can still be copied', async () => {
  show({
    config: () => Promise.resolve({ config: { clientId: 'a' }, leftOut: [], verdict: 'cached' }),
  });
  await plan();
  await press('Apply');
  expect(await screen.findByText(/a cache still serves the old one/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
});
