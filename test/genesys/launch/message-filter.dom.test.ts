import { beforeEach, expect, test, vi } from 'vitest';
import { refuseStrangeMessages } from '../../../src/genesys/launch/message-filter.ts';

const HOST = 'https://apps.mypurecloud.ie';
const workspace = new EventTarget();
const hook = { purecloudEventType: 'appLifecycleHook', hook: 'focus' };
const loginAnswer = { name: 'gc_auth_popup', payload: {} };

vi.stubGlobal('parent', workspace);
refuseStrangeMessages(HOST, 'pkce');

const received: unknown[] = [];
window.addEventListener('message', ({ data }) => received.push(data));
beforeEach(() => void received.splice(0));

interface Sender {
  readonly origin?: string;
  readonly source?: unknown;
}

/** Whether a listener of the page receives the message. */
function isHeard(data: unknown, { origin = HOST, source = workspace }: Sender = {}): boolean {
  const message = new MessageEvent('message', { data, origin });
  Object.defineProperty(message, 'source', { value: source });
  window.dispatchEvent(message);
  return received.length > 0;
}

const refused = (): number => Number(document.documentElement.dataset['refusedMessages'] ?? 0);

test("the workspace's lifecycle hooks are received", () => {
  expect(isHeard(hook)).toBe(true);
});

test("a sign-in answer is received from the page's own origin", () => {
  expect(isHeard(loginAnswer, { origin: window.location.origin, source: null })).toBe(true);
});

test.each<[string, unknown, Sender?]>([
  ['a hook from another origin', hook, { origin: 'https://apps.mypurecloud.ie.example' }],
  ['a hook from another window', hook, { source: new EventTarget() }],
  ['another workspace event', { purecloudEventType: 'constructor' }],
  ['a message without an object', 'appLifecycleHook'],
  ['an empty message', null],
  ['an inherited hook', Object.create(hook)],
  ['a sign-in answer from elsewhere', loginAnswer, { origin: 'https://widget.example.com' }],
  ['a sign-in answer from the workspace', loginAnswer],
  [
    'a token where only a code is expected',
    { ...loginAnswer, hash: '#access_token=forged&state=ours' },
    { origin: window.location.origin, source: null },
  ],
  [
    'a token in the other form that the SDK accepts',
    { ...loginAnswer, auth: { accessToken: 'forged' } },
    { origin: window.location.origin, source: null },
  ],
  ['another message from this origin', { name: 'other' }, { origin: window.location.origin }],
])('%s is kept from every listener, and counted', (_, data, sender) => {
  const before = refused();
  expect(isHeard(data, sender)).toBe(false);
  expect(refused()).toBe(before + 1);
});
