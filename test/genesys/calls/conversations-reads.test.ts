import { afterEach, expect, test, vi } from 'vitest';
import { createConversationsBackend } from '../../../src/genesys/calls/conversations-backend.ts';
import { failed } from '../../../src/recording/failure.ts';
import { ownDeps } from '../backend-deps.ts';
import { customer, ME, mine } from '../calls.ts';
import { recordingApi, refusal } from '../recording-api.ts';

const CODE = '../../../src/genesys/calls/callback.ts';

afterEach(() => vi.doUnmock(CODE));

const notFound = refusal(404, 'conversation.error.conversation.not.found');

test('a call that is read with the token of someone who is not on it is not shown, and the sign-in is asked for', async () => {
  const api = recordingApi((path) =>
    path.endsWith('/me') ? { id: ME } : { id: 'call', participants: [customer, mine()] },
  );
  const backend = createConversationsBackend(
    { ...ownDeps(api), beginPartCheck: () => () => false },
    'call',
  );
  expect(await backend.read()).toEqual(failed({ kind: 'signedOut' }));
});

test('a call that is not found counts as out of reach, and not as ended, while the code that tells a callback cannot be loaded', async () => {
  vi.doMock(CODE, () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  const api = recordingApi((path) => {
    if (path.endsWith('/me')) return { id: ME };
    throw notFound;
  });
  const read = await createConversationsBackend(ownDeps(api), 'call').read();
  expect(read).toEqual(failed({ kind: 'offline' }));
});
