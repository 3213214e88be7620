import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { applyUndo } from '../../../src/genesys/install/remove.ts';
import type { Operation } from '../../../src/genesys/operations.ts';
import type { Actual, ActualClient } from '../../../src/install/actual.ts';
import type { Removal } from '../../../src/install/undo.ts';
import { type Failure, failed, success } from '../../../src/recording/failure.ts';
import { change, installed } from '../../install/organization.ts';

const widget: Removal = { what: 'integration', id: 'i1', name: 'Recording control' };
const role: Removal = { what: 'role', id: 'r1', name: 'Recording control agents' };
const client: Removal = { what: 'client', id: 'client-agent', name: 'Recording control: agents' };
const nothing: Actual = {
  roles: [],
  clients: [],
  integrations: [],
  homeDivisionId: 'd1',
  permissions: null,
};

/** A platform in which a deleted object can still be read `lag` times. `refuse`: what fails, by method. */
function open(lag: number, refuse: Readonly<Partial<Record<Operation['method'], Failure>>> = {}) {
  const sent: string[] = [];
  const bodies: unknown[] = [];
  const waited: number[] = [];
  const left: number[] = [];
  const interruption = new AbortController();
  const api: Api = {
    async call({ method, path }, { answer, body }) {
      sent.push(`${method} ${path}`);
      const refusal = refuse[method];
      if (refusal) return failed(refusal);
      if (method === 'PUT') {
        bodies.push(body);
        return success(v.parse(answer, null));
      }
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
    lastCode: () => 'code',
    interrupted: interruption.signal,
  };
  return { deps, sent, bodies, waited, interrupt: () => interruption.abort() };
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

test.each<[Operation['method'], readonly string[]]>([
  ['PUT', ['PUT']],
  ['DELETE', ['PUT', 'DELETE']],
  ['GET', ['PUT', 'DELETE', 'GET']],
])('an uninstall whose %s is refused stops there, and says why', async (method, methods) => {
  const failure = { kind: 'notPermitted', lack: 'scope', missing: ['oauth'] } as const;
  const { deps, sent } = open(0, { [method]: failure });
  expect(await applyUndo(deps, [client, role], installed(), () => {})).toEqual({
    done: [],
    left: [client, role],
    problem: { kind: 'failed', failure, code: 'code' },
  });
  expect(sent.map((line) => line.split(' ', 1).join())).toEqual(methods);
});

test('an object that somebody else has deleted counts as deleted', async () => {
  const { deps } = open(0, { DELETE: { kind: 'notFound' } });
  expect(await applyUndo(deps, [role], nothing, () => {})).toEqual({
    done: [role],
    left: [],
    problem: null,
  });
});

test('an uninstall that is interrupted while a deleted object can still be read stops waiting', async () => {
  const { deps, waited, interrupt } = open(5);
  const after: typeof deps.clock.after = (...wait) => {
    interrupt();
    return deps.clock.after(...wait);
  };
  const { problem } = await applyUndo({ ...deps, clock: { after } }, [role], nothing, () => {});
  expect(problem).toEqual({ kind: 'interrupted' });
  expect(waited).toEqual([1_500]);
});

describe('before a client is deleted,', () => {
  const { clients } = installed();
  const bodiesFor = async (more: Partial<ActualClient>) => {
    const { deps, sent, bodies } = open(0);
    const actual = { ...nothing, clients: change(clients, client.id, more) };
    await applyUndo(deps, [client], actual, () => {});
    expect(sent).toContain('DELETE /api/v2/oauth/clients/{clientId}');
    return bodies;
  };

  test('it is switched off, with everything else about it left as it is', async () => {
    const [agent] = clients;
    const { id: _, roleDivisions: _none, ...kept } = agent ?? expect.fail();
    expect(await bodiesFor({})).toEqual([{ ...kept, state: 'inactive' }]);
    const roleDivisions = [{ roleId: 'r', divisionId: 'd' }];
    expect(await bodiesFor({ roleDivisions })).toEqual([
      { ...kept, roleDivisions, state: 'inactive' },
    ]);
  });

  test('it is not switched off if it is inactive, or no longer there', async () => {
    expect(await bodiesFor({ state: 'inactive' })).toEqual([]);
    expect(await bodiesFor({ id: 'another' })).toEqual([]);
  });
});
