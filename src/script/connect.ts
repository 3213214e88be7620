import { createApi } from '../genesys/api.ts';
import type { Clock } from '../genesys/clock.ts';
import { createTokenKeeper } from '../genesys/client-credentials.ts';
import { createGate } from '../genesys/gate.ts';
import { createNodeClient } from '../genesys/node-client.ts';
import { paceClient } from '../genesys/paced-client.ts';
import { createPatientApi } from '../genesys/patient-api.ts';
import { createQueueCalls } from '../genesys/queue-calls.ts';
import { createRecordingsBackend } from '../genesys/recordings.ts';
import { createSignedInApi } from '../genesys/signed-in-api.ts';
import { createSupervisorBackend } from '../genesys/supervisor.ts';
import type { Bench } from './bench.ts';
import type { Options } from './invocation.ts';
import type { Settings } from './settings.ts';

/** Waits shorter than this are not worth a word. */
const quietWaitMs = 3_000;

/** The product's backends, signed in as the script's OAuth client. Sends nothing yet. */
export function connect(
  { domain, gateway, ...credentials }: Settings,
  { api: name, recordingType }: Options,
  { now, after }: Clock,
  note: (text: string) => void,
): Pick<Bench, 'backendOf' | 'callsOf'> {
  const client = createNodeClient(domain, gateway);
  const gate = createGate({ now, after });
  const keeper = createTokenKeeper(client, credentials, now);
  const signedIn = createSignedInApi(createApi(paceClient(client, gate, 'person')), keeper);
  const shut = (ms: number): void => {
    if (ms > quietWaitMs) note(`Genesys Cloud asks to wait ${Math.ceil(ms / 1000)} s.`);
    gate.shut(ms);
  };
  const api = createPatientApi(signedIn, { gate: { shut }, after, random: Math.random });
  return {
    backendOf: (conversationId) =>
      name === 'recordings'
        ? createRecordingsBackend(api, conversationId, recordingType)
        : createSupervisorBackend(api, conversationId, 'auto'),
    callsOf: (queueId) => createQueueCalls(api, queueId, now),
  };
}
