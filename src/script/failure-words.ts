import type { Failure } from '../recording/failure.ts';

/** What went wrong and what to do next, for the administrator who runs the script. */
export function failureWords(failure: Failure): string {
  const reference = failure.correlationId ? ` (reference ${failure.correlationId})` : '';
  return `${words(failure)}${reference}`;
}

function words(failure: Failure): string {
  switch (failure.kind) {
    case 'signedOut':
      return 'Genesys Cloud refuses the sign-in. Check GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET and GENESYS_REGION, and that the OAuth client has the grant type Client Credentials.';
    case 'notPermitted':
      return failure.lack === 'scope'
        ? `The OAuth client lacks the scope ${either(failure.missing)}. Add it in Admin > Integrations > OAuth.`
        : `The OAuth client lacks the permission ${either(failure.missing)}. Give it a role with it in Admin > Integrations > OAuth > Roles.`;
    case 'notParticipant':
      return "The Platform API keeps this to the agent on the call: it is done on the agent's page. From here: pause and resume, or --api recordings, where your organisation has that API.";
    case 'callEnded':
      return 'There is no such call, or it has ended.';
    case 'notMyCall':
      return 'The OAuth client may not see this call. Check the divisions of its roles.';
    case 'notFound':
      return 'Genesys Cloud does not know it. Check the id.';
    case 'conflict':
      return 'Something else changed the call at the same time, or it cannot be recorded. Look at its status, then try again.';
    case 'tooManyRequests':
      return `Genesys Cloud gets too many requests. Wait ${waitWords(failure.retryAfterMs)}, then try again.`;
    case 'offline':
      return 'Genesys Cloud cannot be reached. Check the network, GENESYS_REGION and GENESYS_GATEWAY.';
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

const waitWords = (ms: number | null): string =>
  ms === null ? 'a minute' : `${Math.ceil(ms / 1000)} s`;

const either = (names: readonly string[]): string => names.join(' or ');
