import { expect } from 'vitest';
import { ADMIN_ID } from '../../../simulator/world/people.ts';
import { type Api, createApi } from '../../../src/genesys/api/api.ts';
import { applyInstall } from '../../../src/genesys/install/apply.ts';
import { createRefusalMemory, type InstallDeps } from '../../../src/genesys/install/install-api.ts';
import {
  type PreparedInstall,
  prepareInstall,
  prepareUndo,
  readOrganization,
} from '../../../src/genesys/install/prepare.ts';
import type { Operation } from '../../../src/genesys/operations.ts';
import type { Asked } from '../../../src/install/asked.ts';
import { type Failure, failed } from '../../../src/recording/failure.ts';
import { description } from '../../install/organization.ts';
import { openPlatform, type Respond } from '../platform.ts';

export const asked: Asked = {
  groups: ['Agents'],
  supervisorGroups: ['Supervisors'],
  queues: ['Sales'],
  names: { agent: 'REC' },
  languages: {},
};

/** A simulated organization, and an administrator who installs in it. */
export async function openOrganization() {
  const { client, clock, tell, requests } = await openPlatform(ADMIN_ID);
  const { observe, lastCode } = createRefusalMemory();
  const platform = createApi(client, observe);
  const hidden = new Map<Operation, Failure>();
  const api: Api = {
    async call(operation, call) {
      const answer = await platform.call(operation, call);
      const failure = hidden.get(operation);
      hidden.delete(operation);
      return failure ? failed(failure) : answer;
    },
  };
  const waits: number[] = [];
  const deps: InstallDeps = {
    api,
    clock: {
      /** A widget becomes active while the installer waits for it. */
      after(ms, run) {
        waits.push(ms);
        clock.advance(ms);
        run();
        return () => {};
      },
    },
    lastCode,
    interrupted: new AbortController().signal,
  };
  const tryToRead = () => readOrganization(deps, description);
  const read = async () => {
    const organization = await tryToRead();
    return organization.ok ? organization.value : expect.fail();
  };
  const tryToPrepare = (wanted: Asked) => prepareInstall(deps, description, wanted, 'install');
  const prepare = async (wanted: Asked) => {
    const prepared = await tryToPrepare(wanted);
    return prepared.ok ? prepared.value : expect.fail(JSON.stringify(prepared.problem));
  };
  const apply = (
    { desired, actual }: PreparedInstall,
    more: Partial<InstallDeps> = {},
    onProgress: Parameters<typeof applyInstall>[2] = () => {},
  ) => applyInstall({ deps: { ...deps, ...more }, description, desired }, actual, onProgress);
  const allow = (permissions: readonly string[]) => tell(`users/${ADMIN_ID}`, { permissions });
  const seeQueues = (may: boolean) =>
    allow([...description.installer.permissions, ...(may ? ['routing:queue:view'] : [])]);
  await seeQueues(true);
  return {
    deps,
    waits,
    read,
    tryToRead,
    prepare,
    tryToPrepare,
    tryToPrepareUndo: () => prepareUndo(deps, description, 'uninstall'),
    apply,
    install: async (wanted: Asked) => apply(await prepare(wanted)),
    allow,
    seeQueues,
    tell,
    /** Answers the next requests whose path fits, `METHOD path`. */
    answer: (request: string, respond: Respond, times = 1) => {
      const [method = '', path = ''] = request.split(' ');
      return tell('faults', { method, path, times, respond });
    },
    /** The next request is carried out, and answered with a failure. */
    hideAnswer: (operation: Operation, failure: Failure) => void hidden.set(operation, failure),
    /** Every request so far, `METHOD path`. */
    sent: async () => (await requests()).map(({ method, path }) => `${method} ${path}`),
  };
}
