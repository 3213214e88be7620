import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/args.ts';
import about from '../../package.json' with { type: 'json' };

const id = 'c0000000-0000-4000-8000-000000000001';
const read = (words: string) => readArguments(words.split(' ').filter(Boolean));

const plain = {
  api: 'conversations',
  recordingType: null,
  envFile: null,
  json: false,
  dryRun: false,
};

describe('arguments', () => {
  test.each([
    [`status ${id}`, { kind: 'call', asked: 'status', conversationId: id }, {}],
    [`pause ${id.toUpperCase()}`, { kind: 'call', asked: 'pause', conversationId: id }, {}],
    [`queue list ${id}`, { kind: 'queue', action: 'list', queueId: id }, {}],
    ['demo', { kind: 'demo', seconds: 10 }, {}],
    ['demo --seconds 0.5', { kind: 'demo', seconds: 0.5 }, {}],
    [
      `--api recordings start ${id} --recording-type agent --json --dry-run`,
      { kind: 'call', asked: 'start', conversationId: id },
      { api: 'recordings', recordingType: 'agent', json: true, dryRun: true },
    ],
    [
      `status ${id} --env-file eu.env`,
      { kind: 'call', asked: 'status', conversationId: id },
      { envFile: 'eu.env' },
    ],
  ])('%s is understood', (words, invocation, options) => {
    const value = { kind: 'run', invocation, options: { ...plain, ...options } };
    expect(read(words)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'Missing command.'],
    ['record', "Unknown command 'record'"],
    ['statsu', 'Did you mean status?'],
    ['status', "Missing required argument 'conversationId'"],
    [`status ${id} ${id}`, "Too many arguments for 'status'"],
    ['stop 42', 'conversationId must be a UUID, not "42".'],
    ['queue', 'Missing command.'],
    [`queue start ${id}`, "Unknown command 'start'"],
    ['queue stop', "Missing required argument 'queueId'"],
    ['queue stop 42', 'queueId must be a UUID, not "42".'],
    [`demo ${id}`, "Too many arguments for 'demo'"],
    ['demo --seconds soon', 'It takes a number from 0 to 600.'],
    ['demo --seconds=', 'It takes a number from 0 to 600.'],
    [`stop ${id} --seconds 3`, "Unknown option '--seconds'"],
    [`stop ${id} --api other`, 'Allowed choices are conversations, recordings.'],
    [`start ${id} --api recordings --recording-type half`, 'Allowed choices are full, agent.'],
    [`start ${id} --recording-type agent`, '--recording-type is for --api recordings.'],
    [`pause ${id} --api recordings`, 'The recordings API cannot pause.'],
    [`queue resume ${id} --api recordings`, 'The recordings API cannot resume.'],
    [`stop ${id} --force`, "Unknown option '--force'"],
  ])('%j is told to be wrong', (words, problem) => {
    expect(read(words)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  test('help lists commands, environment and exit codes, and needs nothing else', () => {
    const text = expect.stringMatching(/Usage:.*queue.*GENESYS_REGION.*130 {2}interrupted/s);
    expect(read('--help')).toEqual({ ok: true, value: { kind: 'print', text } });
    expect(read('stop -h')).toMatchObject({
      value: { text: expect.stringContaining('<conversationId>') },
    });
  });

  test('the version is that of the package', () => {
    expect(read('--version')).toEqual({ ok: true, value: { kind: 'print', text: about.version } });
  });
});
