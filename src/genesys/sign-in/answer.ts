import { shortestLifeMs } from './token.ts';

/** What the login server sent back in the page's URL. */
export type LoginAnswer =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'token';
      readonly token: string;
      readonly expiresInMs: number;
      readonly state: string;
    }
  | { readonly kind: 'code'; readonly code: string; readonly state: string }
  | {
      readonly kind: 'refusal';
      readonly error: string;
      readonly description: string | null;
      readonly state: string;
    };

/** Reads the answer: implicit grants come in the fragment, codes and their errors in the query (RFC 6749). */
export function readLoginAnswer(search: string, hash: string): LoginAnswer {
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const query = new URLSearchParams(search);
  const get = (name: string): string | null => fragment.get(name) ?? query.get(name);
  const state = get('state') ?? '';
  const error = get('error');
  if (error) return { kind: 'refusal', error, description: get('error_description'), state };
  const token = fragment.get('access_token');
  if (token) {
    const expiresInMs = Number(fragment.get('expires_in')) * 1000 || shortestLifeMs;
    return { kind: 'token', token, expiresInMs, state };
  }
  const code = query.get('code');
  return code ? { kind: 'code', code, state } : { kind: 'none' };
}
