import { describe, expect, it } from 'vitest';
import { commands } from '../../src/recording/command.ts';
import type { Failure } from '../../src/recording/failure.ts';
import { en } from './words.ts';

it('each status has the label that tests and screen readers rely on', () => {
  expect(Object.values(en.labels)).toEqual([
    'Unknown',
    'Not recording',
    // A queue or flow holds the recording back.
    'Not recording',
    'Starting…',
    'Recording',
    'Stopping…',
    'Pausing… still recording',
    'Paused',
    'Paused on hold',
    'Resuming…',
    'Call ended',
  ]);
});

it('the accessible name of a button starts with its visible label', () => {
  for (const { short, full } of Object.values(en.actions)) expect(full).toBe(`${short} recording`);
});

const words = (failure: Failure) => en.failure(failure, 'start');

describe('a failure', () => {
  it('names a missing permission and the way to it as Admin does', () => {
    const { what, next } = words({
      kind: 'notPermitted',
      lack: 'permission',
      missing: ['conversation:call:record', 'conversation:recording:pauseOthers'],
    });
    expect(what).toBe(
      "You don't have the permission “Conversation > Call > Record” or “Conversation > Recording > PauseOthers”.",
    );
    expect(next).toContain('Admin > Roles and Permissions');
  });

  it('says that several permissions are needed together', () => {
    const { what } = words({
      kind: 'notPermitted',
      lack: 'permission',
      missing: ['conversation:recording:pause', 'conversation:communication:disconnect'],
      needsAll: true,
    });
    expect(what).toBe(
      "You don't have the permission “Conversation > Recording > Pause” and “Conversation > Communication > Disconnect”.",
    );
  });

  it('names a missing scope and where to add it', () => {
    const { what, next } = words({
      kind: 'notPermitted',
      lack: 'scope',
      missing: ['conversations'],
    });
    expect(what).toBe("This app doesn't have the OAuth scope “conversations”.");
    expect(next).toContain('Admin > Integrations > OAuth');
  });

  it('with an unknown outcome does not claim that nothing happened', () => {
    for (const kind of ['offline', 'timeout', 'badAnswer'] as const) {
      expect(words({ kind }).title).toBe('Start not confirmed');
    }
    expect(words({ kind: 'notFound' }).title).toBe('Not started');
  });

  it('to pause warns about card details, whatever the cause', () => {
    const offline: Failure = { kind: 'offline' };
    for (const command of commands) {
      const warning = command === 'pause' ? "Don't take card details until it says Paused." : null;
      expect(en.failure(offline, command).warning).toBe(warning);
    }
  });

  it('to read the status says so', () => {
    expect(en.failure({ kind: 'timeout' }, null).title).toBe('Status not confirmed');
  });
});

const setupProblem = await en.lazy.setupProblem();

it('a wrong address of an integration is reported with the whole address to enter', () => {
  const { sample } = setupProblem(
    { kind: 'badConversationId', value: 'x' },
    'https://cdn.example.com/r/',
  );
  expect(sample).toBe(
    'https://cdn.example.com/r/?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}' +
      '&gcConversationId={{gcConversationId}}&gcLangTag={{gcLangTag}}&gcUsePopupAuth={{gcUsePopupAuth}}',
  );
});

it('the queue page gets an address without a call, which Genesys Cloud would not fill in', () => {
  const problem = { kind: 'badConversationId', value: 'x' } as const;
  const { sample } = setupProblem(problem, 'https://cdn.example.com/queue.html');
  expect(sample).not.toContain('gcConversationId');
});

it('an unknown region does not ask for the address again, because Genesys Cloud filled it in', () => {
  const problem = { kind: 'unknownRegion', value: 'prod-moon' } as const;
  const { what, next, sample } = setupProblem(problem, 'https://cdn.example.com/r/index.html');
  expect(what).toContain('“prod-moon”');
  expect(next).toContain('install the newest version');
  expect(sample).toBeUndefined();
});
