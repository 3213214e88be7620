/** What is wrong with how an administrator installed the page. Nothing works until it is fixed. */
export type SetupProblem =
  /** The integration's URL delivered the placeholder itself, such as `{{gcConversationId}}`. */
  | { readonly kind: 'unfilledPlaceholder'; readonly parameter: string }
  | { readonly kind: 'badConversationId'; readonly value: string }
  | { readonly kind: 'unknownRegion'; readonly value: string }
  /** `gcHostOrigin` is not an origin of Genesys Cloud. */
  | { readonly kind: 'strangeHost'; readonly value: string }
  /** A page around this one is neither Genesys Cloud nor listed in config.json. */
  | { readonly kind: 'strangeEmbedder'; readonly value: string }
  /** config.json could not be fetched; `status` is the HTTP status, or `null` without an answer. */
  | { readonly kind: 'configMissing'; readonly status: number | null }
  | { readonly kind: 'configNotJson' }
  | { readonly kind: 'badConfig'; readonly mistakes: readonly ConfigMistake[] };

/** One wrong entry of config.json, named by its key. */
export interface ConfigMistake {
  readonly key: string;
  readonly text: string;
}

/** Why a sign-in brought no access. */
export type SignInProblem =
  /** The login server said no: OAuth `error` and `error_description`. */
  | { readonly kind: 'refused'; readonly error: string; readonly description: string | null }
  /** The answer carries a `state` that this page did not give out: someone else's sign-in. */
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'popupBlocked' }
  /** No one signed in within two minutes. */
  | { readonly kind: 'popupLeft' }
  /** Another page of this tab has gone to sign in, and brings no access for a while; it still may. */
  | { readonly kind: 'takesLong' }
  /** The automatic sign-in was tried a moment ago and did not work. */
  | { readonly kind: 'triedBefore' }
  /** The login server gave no answer to the sign-in code, or failed itself. */
  | { readonly kind: 'unreachable' }
  /** The login server took the sign-in, but gave no token that is good now. */
  | { readonly kind: 'noToken' }
  /** The person signed out, but Genesys Cloud could not be reached; `until` (epoch ms) the access token works. */
  | { readonly kind: 'stillValid'; readonly until: number }
  /** Anything else, in the words of the SDK or the browser. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Something that an administrator set up, after it was checked. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: SetupProblem };

export const valid = <T>(value: T): Checked<T> => ({ ok: true, value });
export const invalid = (problem: SetupProblem): Checked<never> => ({ ok: false, problem });
