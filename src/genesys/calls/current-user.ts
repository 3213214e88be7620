import * as v from 'valibot';
import { type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import * as catalogue from '../operations.ts';

const userSchema = v.object({ id: v.string() });

/** The id of the person who is signed in. */
export type WhoAmI = () => Promise<Result<string>>;

/**
 * Asks once who is signed in; a failed answer is asked for again the next time, and so is everybody after a sign-in.
 * @param token what requests carry now
 */
export function createWhoAmI(api: Api, token: () => string | null = () => null): WhoAmI {
  let known: Promise<Result<string>> | null = null;
  let knownBy: string | null = null;
  return () => {
    if (knownBy !== token()) known = null;
    knownBy = token();
    known ??= ask(api).then((answer) => {
      // A gateway without this operation will not have it the next time.
      if (!answer.ok && answer.failure.kind !== 'notFound') known = null;
      return answer;
    });
    return known;
  };
}

async function ask(api: Api): Promise<Result<string>> {
  const user = await api.call(catalogue.whoAmI, { answer: userSchema });
  return user.ok ? success(user.value.id) : user;
}
