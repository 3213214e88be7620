import { describe, expect, test, vi } from 'vitest';
import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RECORDED_CALL_ID,
} from '../../../simulator/world/first-conversations.ts';
import { SCRIPT_CLIENT_ID } from '../../../simulator/world/oauth-clients.ts';
import { SECRET, signInNote, startScriptTest } from '../script-test.ts';

const UNKNOWN_CALL_ID = 'c0000000-0000-4000-8000-00000000dead';

describe('a command for one call, with the Platform API', () => {
  test('status says whether a call is recorded, and by whom', async () => {
    const { script, platform } = await startScriptTest();
    expect(await script(`status ${RECORDED_CALL_ID}`)).toEqual({
      code: 0,
      out: `${RECORDED_CALL_ID}  Status: recording (policy, agent policy).\n`,
      err: signInNote(platform),
    });
    expect((await script(`status ${ACD_CALL_ID}`)).out).toContain('Status: not recording.');
  });

  test('pause and resume do not require the client to be on the call, and are reported once the platform confirms them', async () => {
    const { script } = await startScriptTest();
    const paused = await script(`pause ${RECORDED_CALL_ID}`);
    expect(paused).toMatchObject({
      code: 0,
      out: expect.stringContaining('Pause confirmed: paused'),
    });
    expect((await script(`status ${RECORDED_CALL_ID}`)).out).toContain('Status: paused');
    const resumed = await script(`resume ${RECORDED_CALL_ID}`);
    expect(resumed).toMatchObject({ code: 0, out: expect.stringContaining('Resumed: recording') });
  });

  test('a pause that the platform accepts and loses is not reported as paused', async () => {
    const { script, control } = await startScriptTest();
    await control('POST', 'faults', { method: 'PUT', path: '/api/v2/', respond: 'lost' });
    const { code, out, err } = await script(`pause ${RECORDED_CALL_ID}`);
    expect(code).toBe(6);
    expect(out).toBe('');
    expect(err).toContain(
      "Not paused. Genesys Cloud accepted the request but hasn't confirmed it.",
    );
  });

  test('a policy recording cannot be stopped, and the message says to pause it', async () => {
    const { script, requests } = await startScriptTest();
    const { code, err } = await script(`stop ${RECORDED_CALL_ID}`);
    expect(code).toBe(1);
    expect(err).toContain("Not stopped. A policy recording can't be stopped. Pause it instead.");
    expect((await requests()).map(({ line }) => line.split(' ')[0])).toEqual(['POST', 'GET']);
  });

  test('a command for a state that already holds succeeds, and sends nothing', async () => {
    const { script, requests } = await startScriptTest();
    const { code, out } = await script(`stop ${ACD_CALL_ID}`);
    expect(code).toBe(0);
    expect(out).toContain('Nothing to stop: not recording.');
    expect((await requests()).filter(({ line }) => !/^GET|oauth/.test(line))).toEqual([]);
  });

  test.each(['pause', 'resume'])(
    'a call that is not recorded gives %s nothing to do',
    async (command) => {
      const { script } = await startScriptTest();
      for (const more of ['', ' --dry-run']) {
        const { code, out } = await script(`${command} ${ACD_CALL_ID}${more}`);
        expect(code).toBe(0);
        expect(out).toBe(`${ACD_CALL_ID}  Nothing to ${command}: not recording.\n`);
      }
    },
  );

  test('a start that the platform reserves for the agent names what is missing', async () => {
    const { script } = await startScriptTest();
    const { code, err } = await script(`start ${DIRECT_CALL_ID}`);
    expect(code).toBe(4);
    expect(err).toMatch(
      /doesn't have the permission .*conversation:call:record.*\(reference [\w-]{36}\)/,
    );
  });

  test('a start that the platform reserves for participants of the call says what to do', async () => {
    const { script, control } = await startScriptTest();
    const respond = { status: 403, code: 'conversation.error.forbidden.not.active.participant' };
    await control('POST', 'faults', {
      method: 'POST',
      path: '/api/v2/conversations/calls/',
      respond,
    });
    const { code, err } = await script(`start ${ACD_CALL_ID}`);
    expect(code).toBe(4);
    expect(err).toContain("on the agent's page");
    expect(err).not.toContain('--api');
  });

  test('a start that the platform allows a client without a user is confirmed like any other', async () => {
    const { script } = await startScriptTest();
    const send = globalThis.fetch;
    let started = false;
    vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
      if (new Request(...request).url.endsWith('/snippet/record')) {
        started = true;
        return new Response(JSON.stringify('ACTIVE'), { status: 202 });
      }
      const answer = await send(...request);
      const text = await answer.text();
      return new Response(
        started
          ? text.replace(
              /"recordingState":"none"/g,
              '$&,"recordersState":{"snippetState":"ACTIVE"}',
            )
          : text,
        answer,
      );
    });
    expect(await script(`start ${ACD_CALL_ID}`)).toMatchObject({
      code: 0,
      out: `${ACD_CALL_ID}  Started: recording (snippet).\n`,
    });
  });

  test('a call that has ended, or never existed, gives exit code 5', async () => {
    const { script, control } = await startScriptTest();
    await control('POST', `conversations/${ACD_CALL_ID}/events`, { type: 'hangup' });
    expect(await script(`status ${ACD_CALL_ID}`)).toMatchObject({
      code: 5,
      out: expect.stringContaining('Status: call ended.'),
    });
    expect((await script(`pause ${ACD_CALL_ID}`)).code).toBe(5);
    expect(await script(`status ${UNKNOWN_CALL_ID}`)).toMatchObject({
      code: 5,
      out: '',
      err: expect.stringContaining("This call doesn't exist, or it has ended."),
    });
  });

  test('a dry run says what would be done, and changes nothing', async () => {
    const { script, requests } = await startScriptTest();
    const { code, out } = await script(`pause ${RECORDED_CALL_ID} --dry-run`);
    expect(code).toBe(0);
    expect(out).toContain('Would pause: recording');
    expect((await requests()).map(({ line }) => line)).toEqual([
      'POST /oauth/token',
      `GET /api/v2/conversations/${RECORDED_CALL_ID}`,
    ]);
  });

  test('a dry run of a command for a call that cannot be read fails as the read does', async () => {
    const { script } = await startScriptTest();
    expect(await script(`pause ${UNKNOWN_CALL_ID} --dry-run`)).toMatchObject({
      code: 5,
      out: '',
      err: expect.stringContaining("Not paused. This call doesn't exist, or it has ended."),
    });
  });

  test('--json prints one document on stdout', async () => {
    const { script } = await startScriptTest();
    const { out } = await script(`pause ${RECORDED_CALL_ID} --json`);
    expect(JSON.parse(out)).toEqual({
      calls: [
        {
          conversationId: RECORDED_CALL_ID,
          asked: 'pause',
          outcome: 'done',
          message: 'Pause confirmed: paused (policy, agent policy).',
          status: 'paused',
          recorders: {
            policy: 'paused',
            agentPolicy: 'paused',
            adhoc: 'none',
            snippet: 'none',
            unnamed: 'none',
          },
        },
      ],
      notDone: [],
      interrupted: false,
      complete: true,
      problem: null,
      error: null,
      exitCode: 0,
    });
  });

  test.each([
    ['wrong arguments', 'stop 42', {}, 2, 'conversationId must be a UUID, not "42".'],
    ['a wrong environment', 'demo', {}, 2, 'TARGET_CONVERSATION_ID is missing.'],
    [
      'a refused sign-in',
      `stop ${ACD_CALL_ID}`,
      { GENESYS_CLIENT_SECRET: 'not-the-secret' },
      3,
      'Check GENESYS_',
    ],
    ['a call that has ended', `stop ${UNKNOWN_CALL_ID}`, {}, 5, "This call doesn't exist"],
  ])('--json prints one document for %s, too', async (_, words, environment, exitCode, error) => {
    const { script } = await startScriptTest();
    const { code, out, err } = await script(`${words} --json`, { environment });
    expect(code).toBe(exitCode);
    expect(JSON.parse(out)).toMatchObject({ exitCode, error: expect.stringContaining(error) });
    expect(err).toContain(error);
  });
});

describe("a command for one call, with the tutorial's recordings API", () => {
  test('starts and stops, and reports "already active" and "nothing to stop" as outcomes', async () => {
    const { script } = await startScriptTest();
    const ask = async (command: string) => {
      const { code, out } = await script(`${command} ${ACD_CALL_ID} --api recordings`);
      return [code, out.slice(ACD_CALL_ID.length + 2).trim()];
    };
    expect(await ask('status')).toEqual([0, 'Status: not recording.']);
    expect(await ask('stop')).toEqual([0, 'Nothing to stop: not recording.']);
    expect(await ask('start')).toEqual([0, 'Started: recording.']);
    expect(await ask('start')).toEqual([0, 'Already recording.']);
    expect(await ask('stop')).toEqual([0, 'Stopped: not recording.']);
  });

  test('records the type that --recording-type names', async () => {
    const { script, platform } = await startScriptTest();
    await script(`start ${ACD_CALL_ID} --api recordings --recording-type agent`);
    const token = await fetch(`${platform}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: SCRIPT_CLIENT_ID,
        client_secret: SECRET,
      }),
    });
    const { access_token: bearer }: { access_token: string } = await token.json();
    const recording = await fetch(`${platform}/api/v2/recordings/conversations/${ACD_CALL_ID}`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
    expect(await recording.json()).toMatchObject({ recordingType: 'agent' });
  });

  test('a call that cannot be recorded is refused, and one that does not exist is reported as not found', async () => {
    const { script, control } = await startScriptTest();
    const unknown = await script(`start ${UNKNOWN_CALL_ID} --api recordings`);
    expect(unknown.code).toBe(5);
    await control('POST', `conversations/${ACD_CALL_ID}/events`, { type: 'hangup' });
    const { code, err } = await script(`start ${ACD_CALL_ID} --api recordings`);
    expect(code).toBe(1);
    expect(err).toContain("it can't be recorded");
  });
});
