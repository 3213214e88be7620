import { tokenScope, type SignInStore } from './auth/token-store.ts';
import type { Installation } from './launch/installation.ts';
import * as operations from './operations.ts';
import { addressOf } from './sdk/address.ts';
import { askEarly } from './sdk/early-answers.ts';
import { requestTimeoutsMs } from './sdk/fetch-request.ts';

/**
 * Asks for the page's call and for the person while the rest of the page loads, where the tab has a token: the first
 * read finds the answers, and judges them as always.
 * @param now epoch ms
 */
export function readEarly(
  installation: Installation,
  store: Pick<SignInStore, 'currentToken' | 'keptToken' | 'signedOut'>,
  now: number,
): void {
  const { launch, config, domain } = installation;
  if (launch.conversationId === null || config.api !== 'conversations' || store.signedOut()) return;
  const scope = tokenScope(installation);
  const found = store.currentToken(scope) ?? store.keptToken(scope);
  if (!found || found.expiresAt <= now) return;
  const api = addressOf('api', domain, config.gateway);
  const call = operations.readCall.path.replace('{conversationId}', launch.conversationId);
  for (const path of [call, operations.whoAmI.path]) {
    const headers = { Accept: 'application/json', Authorization: `Bearer ${found.token}` };
    askEarly({ method: 'GET', url: api + path, headers, timeout: requestTimeoutsMs.page }, now);
  }
}
