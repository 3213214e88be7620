import { permissionName } from '../i18n/permission-path.ts';
import { isSatisfiedBy } from '../recording/command.ts';
import type { Failure } from '../recording/failure.ts';
import type { CallSnapshot, UnavailableReason } from '../recording/snapshot.ts';
import {
  nameOf,
  type RecorderName,
  recordersThatAre,
  type StatusName,
} from '../recording/status.ts';
import type { Asked, CallReport } from './report.ts';

const statuses: Readonly<Record<StatusName, string>> = {
  unknown: 'unknown',
  notRecorded: 'not recording',
  suppressed: 'not recording, held back by a queue or flow',
  recording: 'recording',
  paused: 'paused',
  pausedOnHold: 'paused on hold',
  ended: 'call ended',
};

/** `null` if the recorder has no name to show. */
const recorders: Readonly<Record<RecorderName, string | null>> = {
  policy: 'policy',
  agentPolicy: 'agent policy',
  adhoc: 'ad-hoc',
  snippet: 'snippet',
  unnamed: null,
};

const done: Readonly<Record<Asked, string>> = {
  status: 'Status',
  start: 'Started',
  stop: 'Stopped',
  pause: 'Pause confirmed',
  resume: 'Resumed',
};

const notDone: Readonly<Record<Asked, string>> = {
  status: "Couldn't read the status.",
  start: 'Not started.',
  stop: 'Not stopped.',
  pause: 'Not paused.',
  resume: 'Not resumed.',
};

const unavailableReasons: Readonly<Record<UnavailableReason, string>> = {
  checking: "The status isn't known yet.",
  unknownState: "This version doesn't know the state of the recording.",
  ended: 'The call has ended.',
  left: 'The call has ended for its agent.',
  noCallYet: 'This is a callback without a call yet.',
  notMyCall: "The OAuth client can't see this call.",
  notConnected: 'No agent is connected to the call.',
  notAnsweredYet: 'Nobody has answered the call yet.',
  listeningIn: 'Only the agent on the call can do this.',
  alreadyRecording: 'The call is already being recorded.',
  notRecording: "The call isn't being recorded.",
  policyCannotStop: "A policy recording can't be stopped. Pause it instead.",
  othersRecording: 'Someone else started this recording. Pause it instead.',
  snippetCannotPause: "A snippet can't be paused. Stop it instead.",
  stopSnippetFirst: 'A snippet is running. Stop it first.',
  willNotPause: "A snippet can't be paused.",
  alreadyPaused: 'The recording is already paused.',
  notPaused: "The recording isn't paused.",
  pausedOnHold: 'The recording is paused while the call is on hold.',
  onHold: 'The call is on hold.',
  isPaused: 'The recording is paused. Resume it instead.',
  isPausing: 'The recording is being paused.',
  suppressed: 'A queue or flow holds the recording back.',
  startOff: "The organization doesn't allow starting recordings here.",
  consentFirst: 'The customer has not agreed yet.',
  consentRefused: 'The customer has declined to be recorded.',
  apiCannotPause: "The recordings API can't pause.",
};

const orPause = ', or pause where stopping is not allowed';

/** Formats a call's status in a few words, with its active recorders. */
function formatStatus(snapshot: CallSnapshot | null): string {
  if (!snapshot) return statuses.unknown;
  const { status } = snapshot;
  const name = statuses[nameOf(status)];
  if (!('recorders' in status)) return name;
  const atWork = recordersThatAre(status.recorders, 'active', 'paused').flatMap((one) => {
    const paused = status.kind === 'recording' && status.recorders[one] === 'paused';
    return recorders[one] === null ? [] : [`${recorders[one]}${paused ? ' paused' : ''}`];
  });
  return atWork.length > 0 ? `${name} (${atWork.join(', ')})` : name;
}

/** Formats the outcome of one call in a sentence or two. */
export function formatOutcome({ asked, outcome, snapshot }: CallReport): string {
  switch (outcome.kind) {
    case 'read':
    case 'done':
      return `${done[asked]}: ${formatStatus(snapshot)}.`;
    case 'notRecorded':
      return `Nothing to ${asked}: ${formatStatus(snapshot)}.`;
    case 'alreadyDone':
      return isAlready(asked, snapshot)
        ? `Already ${formatStatus(snapshot)}.`
        : `Nothing to ${asked}: ${formatStatus(snapshot)}.`;
    case 'pausedInstead':
      return 'Paused, not stopped: only the agent can stop their own recording, and a policy recording can only be paused.';
    case 'planned':
      return `Would ${outcome.command}${outcome.orPause ? orPause : ''}: ${formatStatus(snapshot)}.`;
    case 'notPossible':
      return `${notDone[asked]} ${unavailableReasons[outcome.why]}`;
    case 'skipped':
      return `${notDone[asked]} Skipped: the recording was not started.`;
    case 'notTried':
      return `${notDone[asked]} ${outcome.because === 'cancelled' ? 'Interrupted.' : formatFailure(outcome.because)}`;
    case 'gone':
      return 'The call ended or left the queue.';
    case 'notPermitted':
    case 'failed':
      return `${notDone[asked]} ${formatFailure(outcome.failure)}`;
  }
}

/** Formats one call as a line; for a queue's call, also with the agent and the start (ISO 8601). */
export function formatLine(report: CallReport): string {
  const { conversationId, agentName, startedAt } = report;
  const line = `${conversationId}  ${formatOutcome(report)}`;
  if (report.asked !== 'status' || agentName === undefined) return line;
  const since = startedAt == null ? '' : `, since ${isoSeconds(startedAt)}`;
  return `${line} ${agentName ?? 'No agent'}${since}.`;
}

const isoSeconds = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** Formats the number of a queue's calls by status, most frequent first; `null` if the status was not requested. */
export function formatTotals(calls: readonly CallReport[]): string | null {
  const read = calls.filter(({ asked, outcome, agentName }) => {
    return asked === 'status' && outcome.kind === 'read' && agentName !== undefined;
  });
  if (read.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { snapshot } of read) {
    const name = statuses[snapshot ? nameOf(snapshot.status) : 'unknown'];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const parts = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, count]) => `${count} ${name}`);
  return `${read.length} ${read.length === 1 ? 'call' : 'calls'}: ${parts.join(', ')}.`;
}

/** Whether the command's own wording fits the status: "Already paused", but "Nothing to stop: not recording". */
const isAlready = (asked: Asked, snapshot: CallSnapshot | null): boolean =>
  asked !== 'stop' &&
  asked !== 'status' &&
  snapshot !== null &&
  isSatisfiedBy(asked, snapshot.status);

/** Formats a failure and the next step, for the administrator who runs the script. */
export function formatFailure(failure: Failure): string {
  const reference = failure.correlationId ? ` (reference ${failure.correlationId})` : '';
  return `${failureText(failure)}${reference}`;
}

const refusedText = (status: number, message: string): string =>
  `Genesys Cloud refused the request (${status}): ${message}`;

function failureText(failure: Failure): string {
  switch (failure.kind) {
    case 'signedOut':
      return "Genesys Cloud rejected the credentials. Check GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET and GENESYS_REGION, and that the OAuth client's grant type is Client Credentials.";
    case 'otherUser':
      return 'Someone else is signed in.';
    case 'notPermitted':
      if (failure.lack === 'unnamed') return refusedText(403, failure.message);
      return failure.lack === 'scope'
        ? `The OAuth client doesn't have the scope ${failure.missing.join(' or ')}. Add it in Admin > Integrations > OAuth.`
        : `The OAuth client doesn't have the permission ${failure.missing.map(permissionName).join(failure.needsAll ? ' and ' : ' or ')}. Add a role that has it in Admin > Integrations > OAuth > Roles.`;
    case 'notParticipant':
      return "Only the agent on the call can do this, on the agent's page. From here you can pause and resume.";
    case 'callEnded':
      return "This call doesn't exist, or it has ended.";
    case 'refusedAsEnded':
      return 'Genesys Cloud refused this as if the call had ended. Check the status, then try again.';
    case 'notMyCall':
      return "The OAuth client can't see this call. Check the divisions of its roles.";
    case 'notFound':
      return "Genesys Cloud can't find it. Check the ID.";
    case 'conflict':
      return "The call was changed elsewhere at the same time, or it can't be recorded. Check the status, then try again.";
    case 'unavailable':
      return "The call doesn't allow this now. Check the status, then try again.";
    case 'tooManyRequests':
      return `Genesys Cloud is receiving too many requests. Wait ${formatWait(failure.retryAfterMs)}, then try again.`;
    case 'offline':
      return offlineText(failure.code);
    case 'timeout':
      return 'Genesys Cloud took too long to respond. Check the status, then try again.';
    case 'platform':
      return `Genesys Cloud had an error (${failure.status}). Try again in a minute.`;
    case 'badAnswer':
      return "Genesys Cloud sent an unexpected response. Check GENESYS_REGION and GENESYS_GATEWAY, and that the ID is a call's.";
    case 'refused':
      return refusedText(failure.status, failure.message);
    case 'unconfirmed':
      return "Genesys Cloud accepted the request but hasn't confirmed it. Check the status, then try again.";
  }
}

/** Node's error codes for untrusted certificates (Node's documentation, "TLS certificate errors"). */
const certificateErrors =
  /CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER|HOSTNAME_MISMATCH|INVALID_CA/;

function offlineText(code: string | undefined): string {
  if (code === undefined || !certificateErrors.test(code)) {
    return "Can't reach Genesys Cloud. Check the network, GENESYS_REGION, GENESYS_GATEWAY and HTTPS_PROXY.";
  }
  return `The certificate of the server or proxy isn't trusted (${code}). If a proxy inspects TLS, set NODE_EXTRA_CA_CERTS to a file with its certificate.`;
}

const formatWait = (ms: number | null): string =>
  ms === null ? 'a minute' : `${Math.ceil(ms / 1000)} s`;
