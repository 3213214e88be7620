import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FetchHttpClient } from '../../../src/genesys/sdk/client.ts';
import { fetchAnswer } from '../../../src/genesys/sdk/fetch-request.ts';
import { isWrite, sendWrite, writesAnswered } from '../../../src/genesys/sdk/keepalive-write.ts';
import * as operations from '../../../src/genesys/operations.ts';

const url = 'https://api.example/api/v2/conversations/calls/c1';
const write = { url, method: 'PATCH', timeout: 5_000, data: { recordingState: 'PAUSED' } };
/** Half of what a browser carries, with room for one more letter. */
const large = { ...write, data: 'x'.repeat(12 * 1024) };

/** The browser's fetch: the test answers each request. */
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

describe('what survives its frame', () => {
  it('are the operations that change a call or its recording, the end of a sign-in, and no others', () => {
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

  it('is the same behind the gateway of an organization', () => {
    const gateway = 'https://gateway.example/genesys/api/v2';
    expect(isWrite({ method: 'PATCH', url: `${gateway}/conversations/calls/c1` })).toBe(true);
    const query = `${gateway}/analytics/conversations/details/query`;
    expect(isWrite({ method: 'POST', url: query })).toBe(false);
  });

  it.each([
    ['a write', write, true],
    ['a read', { ...write, method: 'GET', data: undefined }, false],
    ['a sign-in', { ...write, method: 'POST', url: 'https://login.example/oauth/token' }, false],
  ])('is asked of the browser: %s', async (_, request, keepalive) => {
    const sent = stubFetch();
    const answered = new FetchHttpClient().request(request);
    expect(sent).toMatchObject([{ keepalive }]);
    sent[0]?.answer();
    await answered;
  });

  it('is nothing that Node sends', () => {
    const sent = stubFetch();
    void fetchAnswer(write);
    expect(sent).toMatchObject([{ keepalive: false }]);
  });
});

describe('what the browser cannot carry beyond the frame', () => {
  it('goes as an ordinary request, once, until there is room again', async () => {
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

  it('counts as a broken connection: it is not sent again here, and a repeat is an ordinary request', async () => {
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
});

it('writes are waited for until each has its answer, whatever that is', async () => {
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
