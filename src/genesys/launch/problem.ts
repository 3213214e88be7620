/** A mistake in the installation. Nothing works until the administrator fixes it. */
export type SetupProblem =
  /** The integration's URL contained the placeholder itself, such as `{{gcConversationId}}`. */
  | { readonly kind: 'unfilledPlaceholder'; readonly parameter: string }
  | { readonly kind: 'badConversationId'; readonly value: string }
  | { readonly kind: 'unknownRegion'; readonly value: string }
  /** `gcHostOrigin` is neither an origin of Genesys Cloud nor listed in config.json. */
  | { readonly kind: 'strangeHost'; readonly value: string }
  /** An ancestor page is neither Genesys Cloud nor listed in config.json. */
  | { readonly kind: 'strangeEmbedder'; readonly value: string }
  /** config.json could not be fetched; `status` is the HTTP status, or `null` without a response. */
  | { readonly kind: 'configMissing'; readonly status: number | null }
  | { readonly kind: 'configNotJson' }
  | { readonly kind: 'badConfig'; readonly mistakes: readonly ConfigMistake[] };

/** What is wrong with an entry in config.json; the texts are in the locales. */
export const mistakeReasons = [
  'missing',
  'unknownKey',
  'oneOf',
  'object',
  'seconds',
  'language',
  'consentText',
  'domain',
  'clientId',
  'clientIdsOfPages',
  'clientIdsOfRegions',
  'host',
  'port',
  'path',
  'origin',
  'origins',
  'httpOnlyLocally',
  'needsGateway',
  'needsConversations',
] as const;
export type MistakeReason = (typeof mistakeReasons)[number];

/** A wrong entry in config.json, identified by its key. */
export interface ConfigMistake {
  readonly key: string;
  readonly reason: MistakeReason;
  /** The values allowed for `oneOf`, such as `off, required`; the most `seconds`. */
  readonly allowed?: string;
}

/** Why a sign-in gave no access. */
export type SignInProblem =
  /** The login server refused: OAuth `error` and `error_description`. */
  | { readonly kind: 'refused'; readonly error: string; readonly description: string | null }
  /** The answer has a `state` that this page did not issue: it belongs to another sign-in. */
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'popupBlocked' }
  /** No one signed in within two minutes. */
  | { readonly kind: 'popupLeft' }
  /** Another page of this tab is signing in but has no token yet; it may still get one. */
  | { readonly kind: 'takesLong' }
  /** A silent sign-in was just tried and did not work. */
  | { readonly kind: 'triedBefore' }
  /** The login server did not answer the exchange of the code, or failed itself (5xx). */
  | { readonly kind: 'unreachable' }
  /** The login server accepted the sign-in but returned no usable token. */
  | { readonly kind: 'noToken' }
  /** The user signed out, but Genesys Cloud could not be reached; the access token works until `until` (epoch ms). */
  | { readonly kind: 'stillValid'; readonly until: number }
  /** Anything else, as reported by the SDK or the browser. */
  | { readonly kind: 'failed'; readonly reason: string };

/** A validated setting, or the problem with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: SetupProblem };

export const valid = <T>(value: T): Checked<T> => ({ ok: true, value });
export const invalid = (problem: SetupProblem): Checked<never> => ({ ok: false, problem });
