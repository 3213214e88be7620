import * as v from 'valibot';
import type { CheckId, Finding } from '../../../install/check/findings.ts';
import { finding } from '../../../install/check/findings.ts';
import { misunderstood, plainWord, unknownWords } from '../../../install/check/shape.ts';
import type { Api } from '../../api/api.ts';
import { type Call, callSchema } from '../../calls/call.ts';
import { nestedShape } from '../../calls/conversation.ts';
import type { Result } from '../../../recording/failure.ts';
import { recorderStates } from '../../../recording/status.ts';
import * as operations from '../../operations.ts';
import { failureDetail } from './failure-detail.ts';

/** The enum values listed in docs/platform-facts.md; the product's logic depends on them. */
export const knownWords = {
  state: [
    'alerting',
    'dialing',
    'contacting',
    'offering',
    'connected',
    'queued',
    'uploading',
    'parked',
    'transmitting',
    'scheduled',
    'disconnected',
    'terminated',
    'none',
  ],
  purpose: [
    'customer',
    'external',
    'ivr',
    'acd',
    'agent',
    'user',
    'voicemail',
    'campaign',
    'dialer',
  ],
  recordingState: recorderStates,
  adhocState: recorderStates,
  customerExperienceState: recorderStates,
  agentExperienceState: recorderStates,
  snippetState: recorderStates,
  screenRecordingState: ['requested', 'active', 'paused', 'stopped', 'error', 'timeout'],
} as const;

/** The result of checking a live call. */
interface LiveCall {
  readonly findings: readonly Finding[];
  /** The values that only a real organization can provide; no names or numbers. */
  readonly parts: readonly string[];
}

/** Compares both response shapes of a live call with the schemas that the product parses them with. */
export async function checkLiveCall(api: Api, conversationId: string): Promise<LiveCall> {
  const read = (operation: typeof operations.readCall) =>
    api.call(operation, { path: { conversationId }, answer: v.unknown() });
  const flat = await read(operations.readCall);
  const nested = await read(operations.readConversation);
  const call = v.safeParse(callSchema, flat.ok ? flat.value : null);
  return {
    findings: [compare('call.flat', flat, callSchema), compare('call.nested', nested, nestedShape)],
    parts: call.success ? call.output.participants.map(describePart) : [],
  };
}

function compare(id: CheckId, answer: Result<unknown>, schema: v.GenericSchema): Finding {
  if (!answer.ok) return { id, verdict: 'unknown', details: [failureDetail(answer.failure)] };
  const parsed = v.safeParse(schema, answer.value);
  if (!parsed.success) {
    return finding(id, [...new Set(parsed.issues.map((issue) => pathOf(issue)))]);
  }
  return finding(id, [
    ...misunderstood(answer.value, parsed.output),
    ...unknownWords(answer.value, knownWords),
  ]);
}

/** Replaces list indexes, which do not matter. */
const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (v.getDotPath(issue) ?? '(whole)').replaceAll(/\.\d+/g, '[]');

const isPresent = (value: unknown): string =>
  value === undefined || value === null ? 'no' : 'yes';

const wordOf = (value: string | null | undefined): string => (value ? plainWord(value) : '-');

const describePart = (part: Call['participants'][number]): string =>
  [
    `purpose ${wordOf(part.purpose)}`,
    `state ${wordOf(part.state)}`,
    `recordingState ${wordOf(part.recordingState)}`,
    `securePause ${part.securePause ?? '-'}`,
    `recordersState ${isPresent(part.recordersState)}`,
    `screenRecordingState ${wordOf(part.screenRecordingState)}`,
    `name ${isPresent(part.name)}`,
    `startTime ${isPresent(part.startTime)}`,
  ].join(', ');
