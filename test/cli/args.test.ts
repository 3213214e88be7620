import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/args.ts';

const id = 'c0000000-0000-4000-8000-000000000001';
const read = (words: string) => readArguments(words.split(' ').filter(Boolean));

const plain = { api: 'conversations', recordingType: 'full', json: false, dryRun: false };

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
  ])('%s is understood', (words, invocation, options) => {
    const value = { kind: 'run', invocation, options: { ...plain, ...options } };
    expect(read(words)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'Say what to do.'],
    ['record', 'There is no command "record".'],
    ['status', 'status needs a <conversationId>.'],
    [`status ${id} ${id}`, 'takes one <conversationId>'],
    ['stop 42', 'conversationId must be a UUID, not "42".'],
    ['queue', 'queue takes list, stop, pause, resume.'],
    [`queue start ${id}`, 'queue takes list, stop, pause, resume.'],
    ['queue stop', 'queue stop needs a <queueId>.'],
    [`demo ${id}`, 'TARGET_CONVERSATION_ID'],
    ['demo --seconds soon', '--seconds takes a number from 0 to 600.'],
    ['demo --seconds=', '--seconds takes a number'],
    [`stop ${id} --seconds 3`, '--seconds is for demo.'],
    [`stop ${id} --api other`, '--api takes conversations or recordings, not "other".'],
    [`start ${id} --api recordings --recording-type half`, '--recording-type takes full or agent'],
    [`start ${id} --recording-type agent`, '--recording-type is for --api recordings.'],
    [`pause ${id} --api recordings`, 'The recordings API cannot pause.'],
    [`queue resume ${id} --api recordings`, 'The recordings API cannot resume.'],
    [`stop ${id} --force`, "Unknown option '--force'"],
  ])('%j is told to be wrong', (words, problem) => {
    expect(read(words)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  test('help and version need nothing else', () => {
    expect(read('--help')).toEqual({ ok: true, value: { kind: 'help' } });
    expect(read('stop -h')).toEqual({ ok: true, value: { kind: 'help' } });
    expect(read('--version')).toEqual({ ok: true, value: { kind: 'version' } });
  });
});
