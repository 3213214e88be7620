import * as v from 'valibot';
import type { Asked } from '../install/asked.ts';
import { partKeys } from '../install/description.ts';
import type { JsonStore } from '../storage/json-store.ts';

const texts = v.array(v.string());
/** For one organization, identified by its OAuth client. */
const choicesSchema = v.object({
  clientId: v.string(),
  userId: v.nullable(v.string()),
  asked: v.object({
    groups: texts,
    supervisorGroups: texts,
    queues: texts,
    names: v.record(v.picklist(partKeys), v.string()),
    languages: v.record(v.picklist(partKeys), texts),
  }),
});

const key = 'installerChoices';

/** An administrator's choices, kept across a sign-in during installation. */
export interface KeptChoices {
  /** The same user's earlier choices; `null` if there are none. */
  readonly restored: Asked | null;
  readonly keep: (asked: Asked | null) => void;
}

/**
 * Takes the stored choices out of storage.
 * @param userId the signed-in user; `null` if unknown: then nothing is restored and nothing is lost
 */
export function openKeptChoices(
  store: JsonStore,
  clientId: string,
  userId: string | null,
): KeptChoices {
  if (userId === null) return { restored: null, keep: () => {} };
  const left = store.get(key, choicesSchema);
  store.set(key, null);
  return {
    restored: left?.userId === userId && left.clientId === clientId ? left.asked : null,
    keep: (asked) => asked && store.set(key, { clientId, userId, asked }),
  };
}
