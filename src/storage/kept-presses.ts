import * as v from 'valibot';
import { commands } from '../recording/command.ts';
import type { StoredPress } from '../recording/session/session.ts';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

/** Presses that were pending when a page was closed, by call: at most one each. */
export interface KeptPresses {
  readonly waitsFor: (conversationId: string, frame: string) => boolean;
  /** Returns and removes the press. The session decides whether it is too old. */
  readonly take: (conversationId: string, frame: string, now: number) => StoredPress | null;
  /** @param holder the frame that is about to leave and still holds the press; `null` once it has left */
  readonly keep: (
    conversationId: string,
    press: StoredPress | null,
    holder: string | null,
    now: number,
  ) => void;
}

/** After this time (ms), not even a notice about the press is shown. */
const forgottenAfterMs = 600_000;

const pressSchema = v.object({
  command: v.picklist(commands),
  pressedAt: v.number(),
  userId: v.nullable(v.string()),
  isSent: v.boolean(),
  holder: v.nullable(v.string()),
});
const schema = v.record(v.string(), pressSchema);

export function openKeptPresses(storage: PageStorage['storage']): KeptPresses {
  const store = createJsonStore(storage);
  const all = () => store.get('presses', schema) ?? {};
  const find = (conversationId: string, frame: string) => {
    const press = all()[conversationId];
    return press && (press.holder ?? frame) === frame ? press : null;
  };

  function keep(
    conversationId: string,
    press: StoredPress | null,
    holder: string | null,
    now: number,
  ): void {
    const others = Object.entries(all()).filter(
      ([id, other]) => id !== conversationId && isRemembered(other, now),
    );
    const presses = press ? [...others, [conversationId, { ...press, holder }]] : others;
    store.set('presses', presses.length > 0 ? Object.fromEntries(presses) : null);
  }

  return {
    waitsFor: (conversationId, frame) => find(conversationId, frame) !== null,
    take(conversationId, frame, now) {
      const found = find(conversationId, frame);
      if (!found) return null;
      keep(conversationId, null, null, now);
      const { holder: _, ...press } = found;
      return isRemembered(press, now) ? press : null;
    },
    keep,
  };
}

/** A press dated in the future was planted, or the clock was set back. */
const isRemembered = ({ pressedAt }: Pick<StoredPress, 'pressedAt'>, now: number): boolean =>
  pressedAt <= now && now - pressedAt < forgottenAfterMs;
