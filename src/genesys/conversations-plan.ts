import type { Command } from '../recording/command.ts';
import type { OwnPart, Reading } from '../recording/reading.ts';
import * as catalogue from './operations.ts';
import type { Operation } from './operations.ts';
import type { Config } from './config.ts';

/** The one request that carries out a command. */
export interface Plan {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * `null`: only a connected participant can do this.
 * @param pausing the operation that pauses and resumes: another one for calls of others
 */
export function planFor(
  command: Command,
  reading: Reading,
  start: Config['start'],
  pausing: Operation,
): Plan | null {
  const { ownPart } = reading;
  if (command === 'pause') return recordingState(pausing, 'PAUSED');
  if (command === 'resume') return recordingState(pausing, 'ACTIVE');
  if (!ownPart) return null;
  const recorder = command === 'start' ? recorderToStart(start, ownPart) : recorderToStop(ownPart);
  const record = command === 'start';
  const path = { participantId: ownPart.participantId };
  return recorder === 'snippet'
    ? { operation: catalogue.recordSnippet, path, body: { type: 'snippet', record } }
    : { operation: catalogue.recordAdHoc, path, body: { recording: record } };
}

function recordingState(operation: Operation, state: 'PAUSED' | 'ACTIVE'): Plan {
  return { operation, path: {}, body: { recordingState: state } };
}

/** Genesys offers snippets on ACD calls and ad-hoc recordings on others (facts A2). */
function recorderToStart(start: Config['start'], { acd }: OwnPart): 'snippet' | 'adhoc' {
  if (start === 'auto') return acd ? 'snippet' : 'adhoc';
  return start;
}

/** With both at work the snippet goes first; the call then still shows Recording, and Stop ends the other one. */
function recorderToStop({ recorders }: OwnPart): 'snippet' | 'adhoc' {
  return recorders.snippet === 'none' ? 'adhoc' : 'snippet';
}
