import { readFileSync } from 'node:fs';
import { exitCodes } from './exit-codes.ts';

export const help = `genesys-recording: see and control the recording of live calls in Genesys Cloud

Usage
  genesys-recording status|start|stop|pause|resume <conversationId>
  genesys-recording demo                       start, wait 10 s and stop TARGET_CONVERSATION_ID
  genesys-recording queue list <queueId>       the active calls of a queue, and whether they are recorded
  genesys-recording queue stop|pause|resume <queueId>
                                               stop pauses what cannot be stopped, and says so

Options
  --api conversations|recordings   the Platform API (default), or the tutorial's recordings API
  --recording-type full|agent      what the recordings API records; full is the default
  --seconds <n>                    how long demo records; 10 is the default
  --json                           one JSON document instead of lines
  --dry-run                        say what would be done, and change nothing
  -h, --help                       this text
  --version                        the version

Environment, also from .env in the working folder
  GENESYS_REGION          the region's domain; mypurecloud.com is the default
  GENESYS_CLIENT_ID       an OAuth client of the grant type Client Credentials
  GENESYS_CLIENT_SECRET   its secret
  TARGET_CONVERSATION_ID  the call of demo
  GENESYS_GATEWAY         your own gateway in front of Genesys Cloud, as a URL

Exit codes
  ${exitCodes.done} done                     ${exitCodes.notFound} not found, or the call has ended
  ${exitCodes.someFailed} some failed              ${exitCodes.platform} platform or network failure
  ${exitCodes.wrongUse} wrong use                ${exitCodes.interrupted} interrupted by Ctrl-C
  ${exitCodes.signedOut} credentials refused
  ${exitCodes.notPermitted} not permitted`;

/** The package's version. Source and built file lie equally deep below package.json. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version }: { version?: unknown } = JSON.parse(text);
  return typeof version === 'string' ? version : 'unknown';
}
