import * as operations from '../../src/genesys/operations.ts';
import type { Operation } from '../../src/genesys/operations.ts';
import { createConversationsBackend } from '../../src/genesys/calls/conversations-backend.ts';
import { ownDeps, scriptDeps } from './backend-deps.ts';
import { createRecordingsBackend } from '../../src/genesys/calls/recordings-backend.ts';
import type { Backend } from '../../src/recording/backend.ts';
import type { Result } from '../../src/recording/failure.ts';
import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import type { Platform } from './platform.ts';

/** One way to control the recording of a call, as the common suite needs it. */
export interface Api {
  readonly name: string;
  readonly open: (platform: Platform) => Backend;
  /** The operations behind reading, starting and stopping on an ACD call. */
  readonly operations: Readonly<Record<'read' | 'start' | 'stop', Operation>>;
}

export const apis: readonly Api[] = [
  {
    name: 'conversations',
    open: ({ api }) => createConversationsBackend(ownDeps(api), ACD_CALL_ID),
    operations: {
      read: operations.readCall,
      start: operations.recordSnippet,
      stop: operations.recordSnippet,
    },
  },
  {
    name: 'recordings',
    open: ({ api }) => createRecordingsBackend(scriptDeps(api), ACD_CALL_ID),
    operations: {
      read: operations.readRecording,
      start: operations.startRecording,
      stop: operations.stopRecording,
    },
  },
];

/** The value of an answer that must have worked. */
export function valueOf<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(`It failed: ${JSON.stringify(answer.failure)}`);
  return answer.value;
}
