import type { Command } from '../../../src/recording/command.ts';
import { failed, type Result, success } from '../../../src/recording/failure.ts';
import type { CallName, Person } from './scenario.ts';

/** A write that was carried out. */
export interface Done {
  readonly call: CallName;
  readonly command: Command;
  readonly by: Person;
  /** Epoch ms. */
  readonly at: number;
}

/** The platform: two calls, valid tokens, and the writes that were carried out. */
export interface Platform {
  readonly signIn: (person: Person) => string;
  readonly expire: () => void;
  /** The owner of a token; `null` if it is no longer valid. */
  readonly personOf: (token: string) => Person | null;
  readonly read: (token: string, call: CallName) => Result<Answer>;
  readonly list: (token: string) => Result<readonly []>;
  readonly write: (token: string, call: CallName, command: Command) => Result<null>;
}

/** The result of a read. */
export interface Answer {
  readonly state: Command | null;
  readonly userId: Person;
}

/** @param done called for each write that was carried out */
export function createPlatform(done: (write: Done) => void, now: () => number): Platform {
  const tokens = new Map<string, Person>();
  /** The last command carried out on each call. */
  const states: Record<CallName, Command | null> = { A: null, B: null };
  let count = 0;

  function withAccess<T>(token: string, answer: (person: Person) => T): Result<T> {
    const person = tokens.get(token);
    return person ? success(answer(person)) : failed({ kind: 'signedOut' });
  }

  return {
    signIn(person) {
      const token = `token ${(count += 1)} of ${person}`;
      tokens.set(token, person);
      return token;
    },
    expire: () => tokens.clear(),
    personOf: (token) => tokens.get(token) ?? null,
    read: (token, call) => withAccess(token, (userId) => ({ state: states[call], userId })),
    list: (token) => withAccess(token, () => []),
    write: (token, call, command) =>
      withAccess(token, (by) => {
        states[call] = command;
        done({ call, command, by, at: now() });
        return null;
      }),
  };
}
