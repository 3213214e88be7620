import * as v from 'valibot';
import type { CheckId, Finding } from '../../../install/check/findings.ts';
import { finding } from '../../../install/check/findings.ts';
import { misunderstood, unknownWords } from '../../../install/check/shape.ts';
import type { Api } from '../../api/api.ts';
import { type Call, callSchema } from '../../calls/call.ts';
import { nestedShape } from '../../calls/conversation.ts';
import * as operations from '../../operations.ts';
import { reasonOf } from './notifications.ts';

/** The words that docs/platform-facts.md lists; the product decides by them. */
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
  recordingState: ['none', 'active', 'paused'],
  adhocState: ['none', 'active', 'paused'],
  customerExperienceState: ['none', 'active', 'paused'],
  agentExperienceState: ['none', 'active', 'paused'],
  snippetState: ['none', 'active', 'paused'],
  screenRecordingState: ['requested', 'active', 'paused', 'stopped', 'error', 'timeout'],
} as const;

/** Compares the answers of a live call, in both of its shapes, with the schemas that the product reads them by. */
export async function checkLiveCall(api: Api, conversationId: string): Promise<Finding[]> {
  return [
    await compare(api, 'call.flat', operations.readCall, callSchema, conversationId),
    await compare(api, 'call.nested', operations.readConversation, nestedShape, conversationId),
  ];
}

async function compare(
  api: Api,
  id: CheckId,
  operation: typeof operations.readCall,
  schema: v.GenericSchema,
  conversationId: string,
): Promise<Finding> {
  const answer = await api.call(operation, { path: { conversationId }, answer: v.unknown() });
  if (!answer.ok) return { id, verdict: 'unknown', details: [reasonOf(answer.failure)] };
  const parsed = v.safeParse(schema, answer.value);
  if (!parsed.success) {
    return finding(id, [...new Set(parsed.issues.map((issue) => pathOf(issue)))]);
  }
  return finding(id, [
    ...misunderstood(answer.value, parsed.output),
    ...unknownWords(answer.value, knownWords),
  ]);
}

/** Indexes of lists say nothing. */
const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (v.getDotPath(issue) ?? '(whole)').replaceAll(/\.\d+/g, '[]');

/** What the parts of a call look like, for the questions that only a real organization answers: no names, no numbers. */
export async function describeParts(api: Api, conversationId: string): Promise<string[]> {
  const path = { conversationId };
  const answer = await api.call(operations.readCall, { path, answer: callSchema });
  return answer.ok ? answer.value.participants.map(describePart) : [];
}

const told = (value: unknown): string => (value === undefined || value === null ? 'no' : 'yes');

const describePart = (part: Call['participants'][number]): string =>
  [
    `purpose ${part.purpose ?? '-'}`,
    `state ${part.state ?? '-'}`,
    `recordingState ${part.recordingState ?? '-'}`,
    `securePause ${part.securePause ?? '-'}`,
    `recordersState ${told(part.recordersState)}`,
    `screenRecordingState ${part.screenRecordingState ?? '-'}`,
    `name ${told(part.name)}`,
    `startTime ${told(part.startTime)}`,
  ].join(', ');
