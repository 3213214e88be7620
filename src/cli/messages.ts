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

/** `null`: there is nothing to name. */
const recorders: Readonly<Record<RecorderName, string | null>> = {
  policy: 'policy',
  agentPolicy: "policy of the agent's side",
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
  status: 'Status not read.',
  start: 'Not started.',
  stop: 'Not stopped.',
  pause: 'Not paused.',
  resume: 'Not resumed.',
};

const unavailableReasons: Readonly<Record<UnavailableReason, string>> = {
  checking: 'The status is not known yet.',
  ended: 'The call has ended.',
  left: 'The call has ended for its agent.',
  noCallYet: 'It is a callback, and there is no call yet.',
  notMyCall: 'The OAuth client may not see this call.',
  notConnected: 'No agent is connected to the call.',
  listeningIn: 'Only the agent of the call can do this.',
  alreadyRecording: 'It is already recorded.',
  notRecording: 'It is not recorded.',
  policyCannotStop: 'A recording by policy cannot be stopped: pause it.',
  othersRecording: 'The recording belongs to another participant: pause it.',
  snippetCannotPause: 'A snippet recording cannot be paused: stop it.',
  stopSnippetFirst: 'A snippet is running: stop it first.',
  willNotPause: 'A snippet recording cannot be paused.',
  alreadyPaused: 'It is already paused.',
  notPaused: 'It is not paused.',
  pausedOnHold: 'It is paused because the call is on hold.',
  onHold: 'The call is on hold.',
  isPaused: 'The recording is paused: resume it.',
  isPausing: 'The recording is being paused.',
  suppressed: 'A queue or flow holds the recording back.',
  startOff: 'The organisation starts no recordings here.',
  consentFirst: 'The customer has not agreed yet.',
  consentRefused: 'The customer does not agree to be recorded.',
  apiCannotPause: 'The recordings API cannot pause.',
};

const orPause = ', or pause where stopping is not allowed';

/** The status of a call in a few words, with the recorders at work. */
export function formatStatus(snapshot: CallSnapshot | null): string {
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

/** What became of one call, in a sentence or two. */
export function formatOutcome({ asked, outcome, snapshot }: CallReport): string {
  switch (outcome.kind) {
    case 'read':
    case 'done':
      return `${done[asked]}: ${formatStatus(snapshot)}.`;
    case 'alreadyDone':
      return `Nothing to ${asked}: ${formatStatus(snapshot)}.`;
    case 'pausedInstead':
      return 'Paused, not stopped: only an agent stops an own recording, and nobody one by policy.';
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

/** What went wrong and what to do next, for the administrator who runs the script. */
export function formatFailure(failure: Failure): string {
  const reference = failure.correlationId ? ` (reference ${failure.correlationId})` : '';
  return `${failureText(failure)}${reference}`;
}

function failureText(failure: Failure): string {
  switch (failure.kind) {
    case 'signedOut':
      return 'Genesys Cloud refuses the sign-in. Check GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET and GENESYS_REGION, and that the OAuth client has the grant type Client Credentials.';
    case 'otherUser':
      return 'Somebody else is signed in.';
    case 'notPermitted':
      return failure.lack === 'scope'
        ? `The OAuth client lacks the scope ${either(failure.missing)}. Add it in Admin > Integrations > OAuth.`
        : `The OAuth client lacks the permission ${either(failure.missing)}. Give it a role with it in Admin > Integrations > OAuth > Roles.`;
    case 'notParticipant':
      return "The Platform API keeps this to the agent on the call: it is done on the agent's page. From here: pause and resume.";
    case 'callEnded':
      return 'There is no such call, or it has ended.';
    case 'refusedAsEnded':
      return 'Genesys Cloud refused it as if the call had ended. Look at its status, then try again.';
    case 'notMyCall':
      return 'The OAuth client may not see this call. Check the divisions of its roles.';
    case 'notFound':
      return 'Genesys Cloud does not know it. Check the id.';
    case 'conflict':
      return 'Something else changed the call at the same time, or it cannot be recorded. Look at its status, then try again.';
    case 'tooManyRequests':
      return `Genesys Cloud gets too many requests. Wait ${formatWait(failure.retryAfterMs)}, then try again.`;
    case 'offline':
      return offlineText(failure.code);
    case 'timeout':
      return 'Genesys Cloud took too long to answer. Look at the status, then try again.';
    case 'platform':
      return `Genesys Cloud has a fault of its own (${failure.status}). Try again in a minute.`;
    case 'badAnswer':
      return 'The answer makes no sense. Check GENESYS_REGION and GENESYS_GATEWAY, and that the id is that of a call.';
    case 'refused':
      return `Genesys Cloud refused it (${failure.status}): ${failure.message}`;
    case 'unconfirmed':
      return 'Genesys Cloud accepted it, but nothing shows that it happened. Look at the status, then try again.';
  }
}

/** What Node's TLS says of a certificate that it does not trust (Node's documentation, "TLS certificate errors"). */
const certificateErrors =
  /CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER|HOSTNAME_MISMATCH|INVALID_CA/;

function offlineText(code: string | undefined): string {
  if (code === undefined || !certificateErrors.test(code)) {
    return 'Genesys Cloud cannot be reached. Check the network, GENESYS_REGION, GENESYS_GATEWAY and HTTPS_PROXY.';
  }
  return `The certificate of the server or proxy is not trusted here (${code}). If a proxy inspects TLS, set NODE_EXTRA_CA_CERTS to a file with its certificate.`;
}

const formatWait = (ms: number | null): string =>
  ms === null ? 'a minute' : `${Math.ceil(ms / 1000)} s`;

const either = (names: readonly string[]): string => names.join(' or ');
