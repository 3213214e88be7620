import type { SignIn } from '../genesys/auth/sign-in.ts';
import type { WhoAmI } from '../genesys/calls/current-user.ts';
import type { SignInProblem } from '../genesys/launch/problem.ts';

/**
 * Signs in again without leaving the page, so that nothing on it is lost.
 * @param whoAmI if another user has signed in, this ends the run and reloads the page
 * @returns `null` once there is access that works, otherwise the problem
 */
export async function signInInPlace(
  signIn: Pick<SignIn, 'token' | 'refused' | 'signInInteractively' | 'confirmed'>,
  whoAmI: WhoAmI,
): Promise<SignInProblem | null> {
  signIn.refused(signIn.token());
  const failed = await signIn.signInInteractively(true);
  if (failed) return failed;
  signIn.confirmed();
  return (await whoAmI()).ok ? null : { kind: 'unreachable' };
}
