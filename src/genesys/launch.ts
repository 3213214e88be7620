import { type Checked, invalid, valid } from './checked.ts';
import { type HostAddress, type Place, readPlace } from './place.ts';

export type { HostAddress } from './place.ts';

/** How the page was opened: by whom, where, and for which call. */
export interface Launch extends Place {
  readonly conversationId: string | null;
  /** BCP 47 tag, such as `en-US`. */
  readonly language: string | null;
  readonly usePopup: boolean;
}

/** Each parameter with its older name (client-app SDK, examples/urlInterpolationDemo.html). */
const names = {
  hostOrigin: ['gcHostOrigin'],
  targetEnv: ['gcTargetEnv'],
  environment: ['pcEnvironment'],
  conversationId: ['gcConversationId', 'pcConversationId'],
  language: ['gcLangTag', 'pcLangTag'],
  usePopup: ['gcUsePopupAuth', 'pcUsePopupAuth'],
} as const;

const placeholder = /\{\{.*\}\}/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads the launch parameters.
 * @param search the page's query string
 * @param ownHostname a host on this machine is believed only by a page of this machine
 */
export function readLaunch(search: string, ownHostname: string): Checked<Launch> {
  const query = new URLSearchParams(search);
  const get = parameterOf(query);
  for (const name of Object.values(names).flat()) {
    if (placeholder.test(query.get(name) ?? '')) {
      return invalid({ kind: 'unfilledPlaceholder', parameter: name });
    }
  }
  const conversationId = get('conversationId');
  if (conversationId !== null && !uuid.test(conversationId)) {
    return invalid({ kind: 'badConversationId', value: conversationId });
  }
  const place = readPlace(claimsOf(get), ownHostname);
  if (!place.ok) return place;
  return valid({
    ...place.value,
    conversationId: conversationId?.toLowerCase() ?? null,
    language: get('language'),
    usePopup: get('usePopup') === 'true',
  });
}

/** Who frames the page, even where the rest of its address makes no sense; `null` when that is not sure. */
export function readHost(search: string, ownHostname: string): HostAddress | null {
  const get = parameterOf(new URLSearchParams(search));
  const place = readPlace(claimsOf(get), ownHostname);
  return place.ok ? place.value.host : null;
}

type Get = (parameter: keyof typeof names) => string | null;

const parameterOf =
  (query: URLSearchParams): Get =>
  (parameter) =>
    names[parameter].map((name) => query.get(name)).find((value) => value) ?? null;

const claimsOf = (get: Get) => ({
  hostOrigin: get('hostOrigin'),
  targetEnv: get('targetEnv'),
  environment: get('environment'),
});
