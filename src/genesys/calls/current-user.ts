import * as v from 'valibot';
import { type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import * as operations from '../operations.ts';
import { maybe } from './call.ts';

const userSchema = v.object({ id: v.string(), name: maybe(v.string()) });

/** The signed-in user. */
export interface Person {
  readonly id: string;
  readonly name: string | null;
}

export type WhoAmI = () => Promise<Result<Person>>;

/**
 * Reads the signed-in user once. It is read again after a failure, and whenever the token has changed.
 * @param token the token that requests carry now
 */
export function createWhoAmI(api: Api, token: () => string | null = () => null): WhoAmI {
  let known: Promise<Result<Person>> | null = null;
  let knownBy: string | null = null;
  return () => {
    if (knownBy !== token()) known = null;
    knownBy = token();
    known ??= ask(api).then((answer) => {
      if (!answer.ok) known = null;
      return answer;
    });
    return known;
  };
}

async function ask(api: Api): Promise<Result<Person>> {
  const user = await api.call(operations.whoAmI, { answer: userSchema });
  if (!user.ok) return user;
  const { id, name = null } = user.value;
  return success({ id, name });
}
