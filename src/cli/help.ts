import about from '../../package.json' with { type: 'json' };
import { exitCodes } from './exit-codes.ts';

export const environmentHelp = `Environment variables, also read from .env in the working folder:
  GENESYS_REGION          the region's domain (default: mypurecloud.com)
  GENESYS_CLIENT_ID       an OAuth client with the grant type Client Credentials
  GENESYS_CLIENT_SECRET   its secret
  TARGET_CONVERSATION_ID  the call that demo records
  GENESYS_GATEWAY         your own gateway in front of Genesys Cloud, as a URL
  HTTPS_PROXY, NO_PROXY   a proxy, and the hosts that are reached without it
  NODE_EXTRA_CA_CERTS     a file with the certificates of a proxy that inspects TLS`;

export const exitCodesHelp = `Exit codes:
  ${exitCodes.done}    done, or nothing to do
  ${exitCodes.someFailed}    some calls or steps failed
  ${exitCodes.wrongUse}    wrong arguments or settings; nothing was sent
  ${exitCodes.signedOut}    credentials refused
  ${exitCodes.notPermitted}    not permitted
  ${exitCodes.notFound}    not found, or the call has ended
  ${exitCodes.platform}    platform or network failure
  ${exitCodes.interrupted}  interrupted by Ctrl-C`;

/** The package's version, inlined by the build. */
export const { version } = about;
