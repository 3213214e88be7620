/** Where the response goes: the app's registered page, along with the state it sent. */
export interface ReturnAddress {
  readonly redirectUri: string;
  /** Tokens go in the fragment, codes in the query (RFC 6749, 4.1.2 and 4.2.2). */
  readonly part: 'fragment' | 'query';
  /** The app's `state`, unchanged. */
  readonly state: string | undefined;
}

/** The URL that takes the browser back to the app, with the response and the app's state. */
export function returnUrl(
  { redirectUri, part, state }: ReturnAddress,
  answer: Readonly<Record<string, string>>,
): string {
  const all = state === undefined ? answer : { ...answer, state };
  // Spaces as %20, not "+": some apps decode the fragment with decodeURIComponent alone.
  const text = Object.entries(all)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  if (part === 'fragment') return `${redirectUri}#${text}`;
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${text}`;
}
