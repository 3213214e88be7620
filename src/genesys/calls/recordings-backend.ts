import * as v from 'valibot';
import type { Backend, CommandAck } from '../../recording/backend.ts';
import type { Command } from '../../recording/command.ts';
import { failed, type FailureName, type Result, success } from '../../recording/failure.ts';
import type { Availability, CallSnapshot } from '../../recording/snapshot.ts';
import { noRecorders, notRecorded, type Status } from '../../recording/status.ts';
import type { Config } from '../launch/config.ts';
import * as operations from '../operations.ts';
import type { BackendDeps, OwnBackendDeps } from './backend-deps.ts';

const recordingSchema = v.object({ status: v.string() });

/** How a gateway answers a request that it does not support: with a 404, with or without the platform's error code. */
const unsupported: ReadonlySet<FailureName> = new Set(['notFound', 'badAnswer']);

/** Controls the recording of one call through the tutorial's API (`/api/v2/recordings/conversations/{id}`). */
export function createRecordingsBackend(
  { api, config, whoAmI }: BackendDeps & Partial<Pick<OwnBackendDeps, 'whoAmI'>>,
  conversationId: string,
): Backend {
  const { recordingType, start } = config;
  const path = { conversationId };
  let asksWho = whoAmI !== undefined;

  async function read(): Promise<Result<CallSnapshot>> {
    const [recording, me] = await Promise.all([
      api.call(operations.readRecording, { path, answer: recordingSchema }),
      asksWho ? whoAmI?.() : undefined,
    ]);
    if (!recording.ok && recording.failure.kind !== 'notFound') return recording;
    // A gateway that knows recordings but not /users/me does not support it: the user's id is not asked for again.
    if (me && !me.ok && unsupported.has(me.failure.kind)) asksWho = false;
    const isActive = recording.ok && recording.value.status.toLowerCase() === 'active';
    return success({ ...snapshotOf(isActive, start), ...(me?.ok && { userId: me.value.id }) });
  }

  async function execute(command: Command): Promise<Result<CommandAck>> {
    switch (command) {
      case 'start': {
        const body = { recordingType };
        const operation = operations.startRecording;
        return settle(await api.call(operation, { path, body, answer: v.unknown() }), 'conflict');
      }
      case 'stop': {
        const operation = operations.stopRecording;
        return settle(await api.call(operation, { path, answer: v.unknown() }), 'notFound');
      }
      case 'pause':
      case 'resume':
        return failed({ kind: 'refused', status: 0, message: 'The recordings API cannot pause.' });
    }
  }

  return { read, execute };
}

/** A 409 to a start and a 404 to a stop are outcomes, not failures (docs/tutorial-api.md). */
function settle(answer: Result<unknown>, alreadyDone: 'conflict' | 'notFound'): Result<CommandAck> {
  if (answer.ok) return { ...answer, value: 'accepted' };
  const { kind, correlationId } = answer.failure;
  return kind === alreadyDone ? success('alreadyDone', { correlationId }) : answer;
}

function snapshotOf(active: boolean, start: Config['start']): CallSnapshot {
  const status: Status = active
    ? { kind: 'recording', recorders: { ...noRecorders, unnamed: 'active' } }
    : notRecorded;
  const availability: Availability = {
    start: start === 'off' ? 'startOff' : active ? 'alreadyRecording' : null,
    stop: active ? null : 'notRecording',
    pause: 'apiCannotPause',
    resume: 'apiCannotPause',
  };
  return { status, availability, ownParticipant: null };
}
