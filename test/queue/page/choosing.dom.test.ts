import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { expect, test } from 'vitest';
import type { Person } from '../../../src/genesys/calls/current-user.ts';
import type { QueueList } from '../../../src/genesys/queues/list.ts';
import { failed, type Failure, type Result, success } from '../../../src/recording/failure.ts';
import { button, frames, listing, named, openPage, press, QUEUE_ID } from './screen.ts';

const search = (): Promise<HTMLInputElement> => screen.findByLabelText('Search by name');

const noPermission: Failure = {
  kind: 'notPermitted',
  lack: 'permission',
  missing: ['routing:queue:view'],
  correlationId: 'c-17',
};

test('without a queue in the address, the page lists all queues, and a press opens one', async () => {
  const { chosen } = openPage({
    queueId: null,
    queueClient: { listQueues: () => Promise.resolve(listing(named('Sales', 'Support'))) },
  });
  await screen.findByText('2 queues');
  await waitFor(() => expect(document.title).toBe('Recording · Choose a queue'));
  await press('Support');
  await screen.findByRole('heading', { name: 'Support' });
  await waitFor(() => expect(document.title).toBe('Recording · Support'));
  expect(chosen).toEqual([null, 'id of Support']);
});

test('the name of the user is shown once it is known, even after everything else', async () => {
  const asked: ((me: Result<Person>) => void)[] = [];
  openPage({
    queueId: null,
    queueClient: {
      listQueues: () => Promise.resolve(listing(named('Sales'))),
      whoAmI: () => new Promise((resolve) => asked.push(resolve)),
    },
  });
  const [forTheName, forTheList] = asked;
  const mei = success({ id: 'mei', name: 'Mei Tanaka' });
  forTheList?.(mei);
  await screen.findByText('1 queue');
  expect(screen.queryByText(/Mei Tanaka/)).toBeNull();
  forTheName?.(mei);
  await screen.findByText(/Mei Tanaka/);
});

test('typing keeps the queues with that text in their name; Enter opens a queue only if it is the only one', async () => {
  const { chosen } = openPage({
    queueId: null,
    queueClient: {
      listQueues: () => Promise.resolve(listing(named('Sales', 'Sales West', 'Support'))),
    },
  });
  fireEvent.input(await search(), { target: { value: 'sales' } });
  await screen.findByText('2 queues');
  fireEvent.keyDown(await search(), { key: 'Enter' });
  fireEvent.input(await search(), { target: { value: 'nobody' } });
  await screen.findByText('No queue matches “nobody”.');
  fireEvent.keyDown(await search(), { key: 'Enter' });
  fireEvent.input(await search(), { target: { value: 'west' } });
  await screen.findByText('1 queue');
  fireEvent.keyDown(await search(), { key: 'ArrowDown' });
  fireEvent.keyDown(await search(), { key: 'Enter', isComposing: true });
  await frames(2);
  expect(chosen).toEqual([null]);
  fireEvent.keyDown(await search(), { key: 'Enter' });
  await screen.findByRole('heading', { name: 'Support' });
  expect(chosen).toEqual([null, 'id of Sales West']);
});

test('of very many queues the first ones are shown, and the page says so', async () => {
  const many = named(...Array.from({ length: 300 }, (_, index) => `Queue ${index}`));
  openPage({ queueId: null, queueClient: { listQueues: () => Promise.resolve(listing(many)) } });
  const told = await screen.findByText(/^Showing \d+ of 300\./);
  const shown = Number(/\d+/.exec(told.textContent ?? '')?.[0]);
  expect(screen.getAllByRole('listitem')).toHaveLength(shown);
});

test('a partly read list says what is missing, and can be read again', async () => {
  const answers = [
    listing(named('Sales'), { kind: 'timeout' }, 240),
    listing(named('Sales', 'Support')),
  ];
  openPage({
    queueId: null,
    queueClient: { listQueues: () => Promise.resolve(answers.shift() ?? listing([])) },
  });
  await screen.findByText('Only the first 1 of 240 queues could be loaded.');
  await screen.findByText('Genesys Cloud took too long to respond.');
  expect(screen.queryByText(/^Reference:/)).toBeNull();
  await press('Check again');
  await screen.findByText('2 queues');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a user who cannot see any queue reads whom to ask', async () => {
  openPage({ queueId: null });
  await screen.findByText("You don't have access to any queue.");
  expect(screen.queryByLabelText('Search by name')).toBeNull();
});

test('a list that cannot be read says why, with the reference, and can be read again', async () => {
  const answers: Result<QueueList>[] = [failed(noPermission), listing(named('Sales'))];
  openPage({
    queueId: null,
    queueClient: { listQueues: () => Promise.resolve(answers.shift() ?? listing([])) },
  });
  await screen.findByText("You don't have the permission “Routing > Queue > View”.");
  await screen.findByText('c-17');
  await press('Check again');
  await button('Sales');
});

test('without a sign-in, the page asks for one, says why it failed, and then shows the list', async () => {
  const lists: Result<QueueList>[] = [failed({ kind: 'signedOut' }), listing(named('Sales'))];
  const signIns = [{ kind: 'popupBlocked' } as const, null];
  openPage({
    queueId: null,
    queueClient: {
      listQueues: () => Promise.resolve(lists.shift() ?? listing([])),
      signIn: () => Promise.resolve(signIns.shift() ?? null),
    },
  });
  await screen.findByRole('heading', { name: "You're not signed in" });
  await press('Sign in');
  await screen.findByText(/window was blocked/);
  await press('Sign in');
  await button('Sales');
});

test.each([
  ['does not exist', { kind: 'notFound' }, 'This queue no longer exists', /deleted/],
  [
    'is in a division without access',
    noPermission,
    "You don't have access to this queue",
    /Queue > View/,
  ],
  [
    'needs a scope that the app lacks',
    { kind: 'notPermitted', lack: 'scope', missing: ['routing:readonly'] },
    "Couldn't read the status",
    /routing:readonly/,
  ],
] as const)(
  'a queue that %s is not shown; the page says so and lists the others',
  async (_, failure, title, what) => {
    const { chosen } = openPage({
      queue: { name: () => Promise.resolve(failed(failure)) },
      queueClient: { listQueues: () => Promise.resolve(listing(named('Sales'))) },
    });
    await screen.findByRole('heading', { name: title });
    await screen.findByText(what);
    await press('Change queue');
    await button('Sales');
    expect(chosen).toEqual([null]);
  },
);

test('a queue whose name cannot be read is shown without it, and named once it can be read', async () => {
  const names: Result<string>[] = [
    failed({ kind: 'offline' }),
    failed({ kind: 'offline' }),
    success('Support'),
  ];
  const { pass, chosen } = openPage({
    queue: { name: () => Promise.resolve(names.shift() ?? success('Asked too often')) },
  });
  await screen.findByRole('heading', { name: 'Unnamed queue' });
  expect(chosen).toEqual([QUEUE_ID]);
  await pass(15_000);
  await pass(15_000);
  await screen.findByRole('heading', { name: 'Support' });
  await pass(60_000);
  await screen.findByRole('heading', { name: 'Support' });
});

test('the name of a queue shows as soon as it is known', async () => {
  let tell = (): void => undefined;
  const names: Promise<Result<string>>[] = [
    Promise.resolve(failed({ kind: 'offline' })),
    new Promise((resolve) => (tell = () => resolve(success('Support')))),
  ];
  const { pass } = openPage({
    queue: { name: () => names.shift() ?? Promise.resolve(success('Asked too often')) },
  });
  await screen.findByRole('heading', { name: 'Unnamed queue' });
  await pass(15_000);
  await frames(2);
  tell();
  await frames(2);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Support');
});
