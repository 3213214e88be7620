import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/args.ts';
import { readSettings } from '../../src/cli/env.ts';
import { formatFailure, formatOutcome } from '../../src/cli/messages.ts';
import type { Asked } from '../../src/cli/report.ts';
import { unavailableReasons } from '../../src/recording/snapshot.ts';

test('no two reasons why a command is unavailable read the same', () => {
  const sentences = unavailableReasons.map((why) =>
    formatOutcome({
      conversationId: 'call',
      asked: 'start',
      outcome: { kind: 'notPossible', why },
      snapshot: null,
    }),
  );
  expect(new Set(sentences).size).toBe(unavailableReasons.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^Not started\. [A-Z].+\.$/);
});

test.each(['start', 'stop', 'pause', 'resume'] as const satisfies readonly Asked[])(
  'the help of %s says what it does for a call and for a queue',
  (command) => {
    const helps = [[command], ...(command === 'start' ? [] : [['queue', command]])].map((words) => {
      const read = readArguments([...words, '--help']);
      return read.ok && read.value.kind === 'print' ? read.value.text : '';
    });
    for (const help of helps)
      expect(help).toMatch(new RegExp(`\\n\\n${command} (every |the )?recording`));
    expect(new Set(helps).size).toBe(helps.length);
  },
);

test('a request that an access policy forbids is reported with its status and the words of the platform', () => {
  const failure = { kind: 'notPermitted', lack: 'unnamed', message: 'Denied by policy.' } as const;
  expect(formatFailure(failure)).toMatch(/\b403\b.*Denied by policy\./);
});

test.each([
  [{ kind: 'otherUser' }, 'Someone else is signed in.'],
  [{ kind: 'refusedAsEnded' }, 'refused this as if the call had ended. Check the status'],
  [{ kind: 'notMyCall' }, "can't see this call. Check the divisions of its roles."],
  [{ kind: 'unavailable', why: 'startOff' }, "doesn't allow this now. Check the status"],
  [{ kind: 'timeout' }, 'took too long to respond. Check the status'],
] as const)('the failure %j has its own message', (failure, words) => {
  expect(formatFailure(failure)).toContain(words);
});

test('the help of status says that it only reads', () => {
  const read = readArguments(['status', '--help']);
  expect(read).toMatchObject({ value: { text: expect.stringMatching(/\n\nwhether the call is/) } });
});

test.each([
  ['is not a URL', 'gateway', 'must be a URL.'],
  [
    'is not secure',
    'http://gateway.example',
    'must be an https: URL (http: only on this machine).',
  ],
  [
    'holds a query',
    'https://gateway.example/?a=b',
    'takes a host, a port and a path, and nothing else.',
  ],
])('a gateway that %s is refused with the reason', (_, gateway, reason) => {
  const environment = { GENESYS_CLIENT_ID: 'id', GENESYS_CLIENT_SECRET: 'secret' };
  expect(readSettings({ ...environment, GENESYS_GATEWAY: gateway })).toEqual({
    ok: false,
    problem: expect.stringContaining(`GENESYS_GATEWAY ${reason}`),
  });
});
