import { describe, expect, test } from 'vitest';
import { conclude, type Finding, withoutAbsentQueue } from '../../../src/install/check/findings.ts';

describe('a queue page that was not chosen', () => {
  const agentParts: readonly Finding[] = [
    { id: 'signIn.agent', verdict: 'ok', details: [] },
    { id: 'role.agent', verdict: 'ok', details: [] },
    { id: 'integration.agent', verdict: 'ok', details: [] },
  ];
  const noClient: Finding = { id: 'signIn.queue', verdict: 'problem', details: ['clientId'] };
  const noRole: Finding = { id: 'role.queue', verdict: 'unknown', details: ['a:b:view'] };
  const role: Finding = { id: 'role.queue', verdict: 'ok', details: [], has: ['a:b:view'] };
  const absent: Finding = { id: 'integration.queue', verdict: 'problem', details: ['absent'] };
  const unread: Finding = { ...absent, verdict: 'unknown', details: ['a:b:view'] };

  const judge = (queueParts: readonly Finding[], hasOwnClient = false) =>
    withoutAbsentQueue([...agentParts, ...queueParts], hasOwnClient);
  const linesOf = (...judged: Parameters<typeof judge>) =>
    judge(...judged)
      .slice(agentParts.length)
      .map(({ id, verdict }) => `${id} ${verdict}`);

  test('is said once, and leaves nothing to be fixed', () => {
    expect(linesOf([noClient, noRole, absent])).toEqual(['queue.absent hint']);
    expect(conclude(judge([noClient, noRole, absent]))).toBe('works');
  });

  test('is not missed because one OAuth client serves all pages, whatever it lacks', () => {
    for (const verdict of ['ok', 'problem', 'unknown'] as const) {
      const client: Finding = { id: 'signIn.queue', verdict, details: ['scope x'] };
      expect(linesOf([client, noRole, absent])).toEqual(['queue.absent hint']);
    }
  });

  test('is not assumed where its role or an OAuth client of its own is there: then its integration was deleted', () => {
    expect(linesOf([noClient, role, absent])).toEqual([
      'signIn.queue problem',
      'role.queue ok',
      'integration.queue problem',
    ]);
    const client: Finding = { id: 'signIn.queue', verdict: 'ok', details: [] };
    expect(linesOf([client, noRole, absent], true)).toEqual([
      'signIn.queue ok',
      'role.queue unknown',
      'integration.queue problem',
    ]);
  });

  test('is neither assumed nor excluded where its integration could not be read', () => {
    expect(linesOf([noClient, noRole, unread])).toEqual([
      'signIn.queue unknown',
      'role.queue unknown',
      'integration.queue unknown',
    ]);
    expect(conclude(judge([noClient, noRole, unread]))).toBe('unclear');
    expect(conclude(judge([noClient, role, unread]))).toBe('problems');
  });

  test('does not make other problems unknown if its integration could not be read', () => {
    const signIn: Finding = { id: 'signIn.agent', verdict: 'problem', details: ['Status'] };
    const queueSignIn: Finding = { id: 'signIn.queue', verdict: 'ok', details: [] };
    expect(withoutAbsentQueue([signIn, queueSignIn, unread], false)).toEqual([
      signIn,
      queueSignIn,
      unread,
    ]);
  });

  test('is not the one whose integration is there', () => {
    const there: Finding = { ...absent, details: ['sandbox'] };
    expect(linesOf([noClient, noRole, there])).toContain('integration.queue problem');
  });
});

test('one problem decides the result; unknown parts leave it open; hints do not matter', () => {
  const of = (...verdicts: ('ok' | 'hint' | 'problem' | 'unknown')[]) =>
    conclude(verdicts.map((verdict) => ({ id: 'host.pages', verdict, details: [] })));
  expect([of('ok', 'hint'), of('ok', 'unknown'), of('unknown', 'problem')]).toEqual([
    'works',
    'unclear',
    'problems',
  ]);
});
