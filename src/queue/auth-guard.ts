import type { Result } from '../recording/failure.ts';

/** Whether the platform still knows the person, according to its answers. */
export interface AuthGuard {
  readonly signedOut: () => boolean;
  readonly signedIn: () => void;
  /** Asks, and takes note of a refusal for want of a sign-in. */
  readonly guarded: <T>(request: () => Promise<Result<T>>) => Promise<Result<T>>;
}

/** @param lost access has just ended */
export function createAuthGuard(lost: () => void): AuthGuard {
  let signedOut = false;
  let signIns = 0;

  /** A refusal of the old token, heard after the next sign-in, says nothing: the request goes again. */
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
