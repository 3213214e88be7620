import * as v from 'valibot';
import type { Asked } from '../install/asked.ts';
import { partKeys } from '../install/description.ts';
import type { JsonStore } from '../storage/json-store.ts';

const texts = v.array(v.string());
/** Of one organization, which its client stands for. */
const choicesSchema = v.object({
  clientId: v.string(),
  userId: v.nullable(v.string()),
  asked: v.object({
    groups: texts,
    supervisorGroups: texts,
    queues: texts,
    names: v.record(v.picklist(partKeys), v.string()),
    languages: v.nullable(texts),
  }),
});

const key = 'installerChoices';

/** What an administrator chose, kept over a sign-in that comes in the middle. */
export interface KeptChoices {
  /** What the same person chose before; `null`: nothing. */
  readonly restored: Asked | null;
  readonly keep: (asked: Asked | null) => void;
}

/**
 * Takes out what was kept, once it is known whose it is.
 * @param userId who is signed in; `null`: Genesys Cloud does not say, so that nothing is restored and nothing is lost
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
