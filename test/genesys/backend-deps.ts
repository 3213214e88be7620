import type { Api } from '../../src/genesys/api/api.ts';
import type { BackendDeps, OwnBackendDeps } from '../../src/genesys/calls/backend-deps.ts';
import { createWhoAmI, type WhoAmI } from '../../src/genesys/calls/current-user.ts';
import { snapshotOf } from '../../src/genesys/calls/snapshot.ts';
import type { Config } from '../../src/genesys/launch/config.ts';

/** What a script's backend works with. */
export const scriptDeps = (
  api: Api,
  recordingType: Config['recordingType'] = 'full',
): BackendDeps => ({ api, config: { start: 'auto', recordingType } });

/** What a backend of the person's own call works with, as the agent's page has it without consent. */
export function ownDeps(
  api: Api,
  { start = 'auto', whoAmI = createWhoAmI(api) }: { start?: Config['start']; whoAmI?: WhoAmI } = {},
): OwnBackendDeps {
  return {
    api,
    config: { start, recordingType: 'full' },
    whoAmI,
    interpret: (call, { id }) => snapshotOf(call, id, start),
    beginPartCheck: () => () => true,
  };
}
