import * as v from 'valibot';
import type { Backend, CommandAck } from '../../recording/backend.ts';
import type { Command } from '../../recording/command.ts';
import { failed, type Failure, type Result, success } from '../../recording/failure.ts';
import { type CallSnapshot, noCallYet, type OwnParticipant } from '../../recording/snapshot.ts';
import type { Config } from '../launch/config.ts';
import * as operations from '../operations.ts';
import type { Operation } from '../operations.ts';
import { callSchema, isCall } from './call.ts';
import type { Api } from '../api/api.ts';
import type { BackendDeps, OwnBackendDeps } from './backend-deps.ts';

/** Controls the recording of the user's own call through the Platform API. */
export function createConversationsBackend(deps: OwnBackendDeps, conversationId: string): Backend {
  const { api, whoAmI, interpret, beginPartCheck } = deps;
  let wasCall = false;
  return {
    async read() {
      const isForMe = beginPartCheck();
      const [call, me] = await Promise.all([
        api.call(operations.readCall, { path: { conversationId }, answer: callSchema }),
        whoAmI(),
      ]);
      if (!isForMe(call, me)) return failed({ kind: 'signedOut' });
      if (call.ok) wasCall ||= isCall(call.value);
      else if (!isUnknown(call.failure)) return call;
      // It was no callback without a call, which takes a permission to find out that many agents lack.
      else return wasCall ? failed({ kind: 'callEnded' }) : withoutCall(api, conversationId);
      return me.ok ? success({ ...interpret(call.value, me.value), userId: me.value.id }) : me;
    },
    execute: executeThrough(deps, conversationId, operations.pauseOrResume),
  };
}

const isUnknown = ({ kind }: Failure): boolean => kind === 'notFound' || kind === 'callEnded';

/**
 * Handles a call unknown to the calls API: it has ended, or it is a callback that has not been dialed. If neither can
 * be established, the status is unknown. The code for this is rarely needed and loads late.
 */
async function withoutCall(api: Api, conversationId: string): Promise<Result<CallSnapshot>> {
  const loaded = await import('./callback.ts').catch(() => null);
  if (!loaded) return failed({ kind: 'offline' });
  const isCallback = await loaded.isCallback(api, conversationId);
  if (!isCallback.ok) return isCallback;
  return isCallback.value ? success(noCallYet) : failed({ kind: 'callEnded' });
}

/** The dependencies that suffice for a queue's calls. */
export interface ExecuteDeps extends Pick<BackendDeps, 'api'> {
  readonly config: Pick<Config, 'start'>;
}

/**
 * Carries out commands on one call through the Platform API, with one request each.
 * @param pauseOperation the operation that pauses and resumes, which differs for the user's own call and for others'
 */
export function executeThrough(
  { api, config }: ExecuteDeps,
  conversationId: string,
  pauseOperation: Operation,
): Backend['execute'] {
  return async (command, snapshot) => {
    const request = requestFor(command, snapshot, config.start, pauseOperation);
    if (!request) return failed({ kind: 'notParticipant' });
    const path = { conversationId, ...request.path };
    const answer = await api.call(request.operation, {
      path,
      body: request.body,
      answer: v.unknown(),
    });
    return settle(command, answer);
  };
}

/** "Already recording" and "nothing to stop" mean that the requested state already holds. */
function settle(command: Command, answer: Result<unknown>): Result<CommandAck> {
  if (answer.ok) return { ...answer, value: 'accepted' };
  const { kind, correlationId } = answer.failure;
  const isSatisfied =
    (command === 'start' && kind === 'conflict') || (command === 'stop' && kind === 'notFound');
  return isSatisfied ? success('alreadyDone', { correlationId }) : answer;
}

/** The request that carries out a command. */
export interface CommandRequest {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Returns the request that carries out a command; `null` if only a connected participant can do this.
 * @param pauseOperation the operation that pauses and resumes, which differs for the user's own call and for others'
 */
export function requestFor(
  command: Command,
  snapshot: CallSnapshot,
  start: Config['start'],
  pauseOperation: Operation,
): CommandRequest | null {
  const { ownParticipant } = snapshot;
  switch (command) {
    case 'pause':
      return recordingState(pauseOperation, 'PAUSED');
    case 'resume':
      return recordingState(pauseOperation, 'ACTIVE');
    case 'start':
      return ownParticipant && record(true, recorderToStart(start, ownParticipant), ownParticipant);
    case 'stop':
      return ownParticipant && record(false, recorderToStop(ownParticipant), ownParticipant);
  }
}

function record(
  record: boolean,
  recorder: 'snippet' | 'adhoc',
  { participantId }: OwnParticipant,
): CommandRequest {
  const path = { participantId };
  return recorder === 'snippet'
    ? { operation: operations.recordSnippet, path, body: { type: 'snippet', record } }
    : { operation: operations.recordAdHoc, path, body: { recording: record } };
}

function recordingState(operation: Operation, state: 'PAUSED' | 'ACTIVE'): CommandRequest {
  return { operation, path: {}, body: { recordingState: state } };
}

/** Genesys Cloud offers snippets on ACD calls and ad-hoc recordings on others. */
function recorderToStart(start: Config['start'], { acd }: OwnParticipant): 'snippet' | 'adhoc' {
  if (start === 'snippet' || start === 'adhoc') return start;
  return acd ? 'snippet' : 'adhoc';
}

/** If both are active, stop the snippet first; the call then still shows Recording, and Stop ends the other one. */
function recorderToStop({ recorders }: OwnParticipant): 'snippet' | 'adhoc' {
  return recorders.snippet === 'none' ? 'adhoc' : 'snippet';
}
