import * as v from 'valibot';
import type { Backend, CommandAck } from '../../recording/backend.ts';
import type { Command } from '../../recording/command.ts';
import { failed, type Result, success } from '../../recording/failure.ts';
import type { Availability, CallSnapshot } from '../../recording/snapshot.ts';
import { noRecorders, notRecorded, type Status } from '../../recording/status.ts';
import type { Config } from '../launch/config.ts';
import * as operations from '../operations.ts';
import type { BackendDeps, OwnBackendDeps } from './backend-deps.ts';

const recordingSchema = v.object({ status: v.string() });

/** Controls the recording of one call through the tutorial's API (`/api/v2/recordings/conversations/{id}`). */
export function createRecordingsBackend(
  { api, config, whoAmI }: BackendDeps & Partial<Pick<OwnBackendDeps, 'whoAmI'>>,
  conversationId: string,
): Backend {
  const { recordingType, start } = config;
  const path = { conversationId };
  let asksWho = whoAmI !== undefined;

  /** Reads the user's id until a gateway turns out not to support /users/me. */
  async function userId(): Promise<Pick<CallSnapshot, 'userId'>> {
    const me = asksWho ? await whoAmI?.() : null;
    if (me?.ok) return { userId: me.value.id };
    asksWho &&= me?.failure.kind !== 'notFound';
    return {};
  }

  async function read(): Promise<Result<CallSnapshot>> {
    const [recording, asked] = await Promise.all([
      api.call(operations.readRecording, { path, answer: recordingSchema }),
      userId(),
    ]);
    const shown = (active: boolean): Result<CallSnapshot> =>
      success({ ...snapshotOf(active, start), ...asked });
    if (recording.ok) return shown(recording.value.status.toLowerCase() === 'active');
    return recording.failure.kind === 'notFound' ? shown(false) : recording;
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
