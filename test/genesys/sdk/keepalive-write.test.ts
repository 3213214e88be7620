import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FetchHttpClient } from '../../../src/genesys/sdk/client.ts';
import { fetchAnswer } from '../../../src/genesys/sdk/fetch-request.ts';
import { isWrite, sendWrite, writesAnswered } from '../../../src/genesys/sdk/keepalive-write.ts';
import * as operations from '../../../src/genesys/operations.ts';

const url = 'https://api.example/api/v2/conversations/calls/c1';
const write = { url, method: 'PATCH', timeout: 5_000, data: { recordingState: 'PAUSED' } };
/** Half of what a browser carries, with room for one more letter. */
const large = { ...write, data: 'x'.repeat(12 * 1024) };

/** The browser's fetch, with requests that the test answers. */
function stubFetch() {
  const sent: {
    readonly keepalive: boolean | undefined;
    readonly answer: () => void;
    readonly fail: (reason: Error) => void;
  }[] = [];
  vi.stubGlobal(
    'fetch',
    (_: URL, { keepalive }: RequestInit) =>
      new Promise<Response>((resolve, fail) => {
        sent.push({ keepalive, fail, answer: () => resolve(new Response(null, { status: 202 })) });
      }),
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  return sent;
}

describe('a request that outlasts its frame', () => {
  it('is one that changes a call or its recording, or ends a sign-in, and no other', () => {
    const surviving = Object.entries(operations)
      .filter(([, { method, path }]) => isWrite({ method, url: `https://api.example${path}` }))
      .map(([name]) => name);
    expect(surviving.toSorted()).toEqual([
      'pauseOrResume',
      'pauseOrResumeOthers',
      'recordAdHoc',
      'recordSnippet',
      'signOut',
      'startRecording',
      'stopRecording',
      'writeAttributes',
    ]);
  });

  it('is recognized behind the gateway of an organization', () => {
    const gateway = 'https://gateway.example/genesys/api/v2';
    expect(isWrite({ method: 'PATCH', url: `${gateway}/conversations/calls/c1` })).toBe(true);
    const query = `${gateway}/analytics/conversations/details/query`;
    expect(isWrite({ method: 'POST', url: query })).toBe(false);
  });

  it.each([
    ['a write', write, true],
    ['a read', { ...write, method: 'GET', data: undefined }, false],
    ['a sign-in', { ...write, method: 'POST', url: 'https://login.example/oauth/token' }, false],
  ])('is sent with keepalive: %s', async (_, request, keepalive) => {
    const sent = stubFetch();
    const answered = new FetchHttpClient().request(request);
    expect(sent).toMatchObject([{ keepalive }]);
    sent[0]?.answer();
    await answered;
  });

  it('is never sent by Node', () => {
    const sent = stubFetch();
    void fetchAnswer(write);
    expect(sent).toMatchObject([{ keepalive: false }]);
  });
});

describe('a write that the browser cannot send with keepalive', () => {
  it('is sent once, without keepalive, until there is room again', async () => {
    const sent = stubFetch();
    const requests = [large, large, write].map(sendWrite);
    expect(sent.map(({ keepalive }) => keepalive)).toEqual([true, false, true]);
    for (const { answer } of sent) answer();
    await Promise.all(requests);
    const last = sendWrite(large);
    expect(sent.at(-1)?.keepalive).toBe(true);
    sent.at(-1)?.answer();
    await last;
  });

  it('fails as a connection error and is not sent again; a retry is sent without keepalive', async () => {
    const sent = stubFetch();
    const lost = sendWrite(write);
    sent[0]?.fail(new TypeError('Failed to fetch'));
    await expect(lost).rejects.toThrow(TypeError);
    expect(sent).toHaveLength(1);
    const repeats = [sendWrite(write), sendWrite(write)];
    expect(sent.map(({ keepalive }) => keepalive)).toEqual([true, false, true]);
    for (const { answer } of sent) answer();
    await Promise.all(repeats);
  });

  it('is doubted once: after a failure without keepalive, the next one is sent with it', async () => {
    const sent = stubFetch();
    for (const [index, keepalive] of [true, false, true].entries()) {
      const lost = sendWrite(write);
      expect(sent[index]?.keepalive).toBe(keepalive);
      sent[index]?.fail(new TypeError('Failed to fetch'));
      await expect(lost).rejects.toThrow(TypeError);
    }
    // The next test begins with a write that is not doubted.
    const last = sendWrite(write);
    sent.at(-1)?.answer();
    await last;
  });

  it('is not doubted after a failure that no browser limit explains', async () => {
    const sent = stubFetch();
    const late = sendWrite(write);
    sent[0]?.fail(new DOMException('Too late', 'TimeoutError'));
    await expect(late).rejects.toThrow('Too late');
    const next = sendWrite(write);
    expect(sent.map(({ keepalive }) => keepalive)).toEqual([true, true]);
    sent[1]?.answer();
    await next;
  });
});

it('writes are awaited until each one has been answered, whatever the answer', async () => {
  const sent = stubFetch();
  const requests = [sendWrite(write), sendWrite(write)];
  let answered = false;
  const waited = writesAnswered().then(() => (answered = true));
  sent[0]?.answer();
  await requests[0];
  expect(answered).toBe(false);
  sent[1]?.fail(new Error('broken'));
  await expect(requests[1]).rejects.toThrow('broken');
  await waited;
  expect(answered).toBe(true);
});
