import * as v from 'valibot';
import { commands } from '../recording/command.ts';
import type { KeptPress } from '../recording/session/session.ts';
import { keptIn } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

/** What was pressed when a page was left, by call: at most one press for each. */
export interface KeptPresses {
  readonly waitsFor: (conversationId: string) => boolean;
  /** Gives the press out once. The session decides whether it is too old. */
  readonly take: (conversationId: string, now: number) => KeptPress | null;
  readonly keep: (conversationId: string, press: KeptPress | null, now: number) => void;
}

/** Nobody remembers a press after so long: it is not even worth saying that it was not carried out. In ms. */
const forgottenAfterMs = 600_000;

const schema = v.record(
  v.string(),
  v.object({
    command: v.picklist(commands),
    pressedAt: v.number(),
    userId: v.nullable(v.string()),
    isSent: v.boolean(),
  }),
);

export function openKeptPresses(storage: PageStorage['storage']): KeptPresses {
  const kept = keptIn(storage);
  const all = (): v.InferOutput<typeof schema> => kept.get('presses', schema) ?? {};

  function keep(conversationId: string, press: KeptPress | null, now: number): void {
    const others = Object.entries(all()).filter(
      ([id, other]) => id !== conversationId && isRemembered(other, now),
    );
    const presses = press ? [...others, [conversationId, press]] : others;
    kept.keep('presses', presses.length > 0 ? Object.fromEntries(presses) : null);
  }

  return {
    waitsFor: (conversationId) => all()[conversationId] !== undefined,
    take(conversationId, now) {
      const press = all()[conversationId];
      if (!press) return null;
      keep(conversationId, null, now);
      return isRemembered(press, now) ? press : null;
    },
    keep,
  };
}

/** A press of the future was planted, or the clock was turned back. */
const isRemembered = ({ pressedAt }: KeptPress, now: number): boolean =>
  pressedAt <= now && now - pressedAt < forgottenAfterMs;
