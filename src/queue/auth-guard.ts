import type { Result } from '../recording/failure.ts';

/** Tracks whether the user is signed in, according to the platform's responses. */
export interface AuthGuard {
  readonly signedOut: () => boolean;
  readonly signedIn: () => void;
  /** Sends a request and notes a refusal because the user is signed out. */
  readonly guarded: <T>(request: () => Promise<Result<T>>) => Promise<Result<T>>;
}

/** @param lost called when access has just ended */
export function createAuthGuard(lost: () => void): AuthGuard {
  let signedOut = false;
  let signIns = 0;

  /** A refusal of the old token that arrives after the next sign-in does not count: the request is sent again. */
  async function guarded<T>(request: () => Promise<Result<T>>): Promise<Result<T>> {
    const before = signIns;
    const answer = await request();
    if (answer.ok || answer.failure.kind !== 'signedOut') return answer;
    if (signIns > before) return guarded(request);
    signedOut = true;
    lost();
    return answer;
  }

  return {
    signedOut: () => signedOut,
    signedIn() {
      signedOut = false;
      signIns += 1;
    },
    guarded,
  };
}
