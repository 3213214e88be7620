import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { applyUndo } from '../../../src/genesys/install/remove.ts';
import type { Actual } from '../../../src/install/actual.ts';
import type { Removal } from '../../../src/install/undo.ts';
import { failed, success } from '../../../src/recording/failure.ts';

const widget: Removal = { what: 'integration', id: 'i1', name: 'Recording control' };
const role: Removal = { what: 'role', id: 'r1', name: 'Recording control agents' };
const nothing: Actual = {
  roles: [],
  clients: [],
  integrations: [],
  homeDivisionId: 'd1',
  permissions: null,
};

/** A platform in which a deleted object can still be read `lag` times. */
function open(lag: number) {
  const sent: string[] = [];
  const waited: number[] = [];
  const left: number[] = [];
  const interruption = new AbortController();
  const api: Api = {
    async call({ method, path }, { answer }) {
      sent.push(`${method} ${path}`);
      if (method === 'DELETE') {
        left.push(lag);
        return success(v.parse(answer, null));
      }
      const reads = left.pop() ?? 0;
      if (reads === 0) return failed({ kind: 'notFound' });
      left.push(reads - 1);
      return success(v.parse(answer, {}));
    },
  };
  const deps = {
    api,
    clock: {
      after(ms: number, run: () => void) {
        waited.push(ms);
        run();
        return () => {};
      },
    },
    lastCode: () => null,
    interrupted: interruption.signal,
  };
  return { deps, sent, waited, interrupt: () => interruption.abort() };
}

test('an uninstall names each object before it deletes it, and at the end that all are gone', async () => {
  const { deps, sent } = open(0);
  const told: unknown[] = [];
  const removed = await applyUndo(deps, [widget, role], nothing, (done, next) => {
    told.push([done, next, sent.length]);
  });
  expect(told).toEqual([
    [[], widget, 0],
    [[widget], role, 2],
    [[widget, role], null, 4],
  ]);
  expect(removed).toEqual({ done: [widget, role], left: [], problem: null });
});

test('an uninstall interrupted before a deletion sends nothing more and names what is left', async () => {
  const { deps, sent, interrupt } = open(0);
  const removed = await applyUndo(deps, [widget, role], nothing, (_, next) => {
    if (next === role) interrupt();
  });
  expect(sent).toHaveLength(2);
  expect(removed).toEqual({ done: [widget], left: [role], problem: { kind: 'interrupted' } });
});

test.each([
  { lag: 19, reads: 20, problem: null },
  { lag: 20, reads: 20, problem: { kind: 'notConfirmed' } },
])(
  'a deleted object that $lag reads still show is read every 1.5 s, $reads times at most',
  async ({ lag, reads, problem }) => {
    const { deps, sent, waited } = open(lag);
    const removed = await applyUndo(deps, [widget], nothing, () => {});
    expect(removed.problem).toEqual(problem);
    expect(sent.filter((request) => request.startsWith('GET'))).toHaveLength(reads);
    expect(waited).toEqual(Array.from({ length: lag }, () => 1_500));
  },
);
