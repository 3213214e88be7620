import * as v from 'valibot';
import { type Result, success } from '../../recording/failure.ts';
import * as operations from '../operations.ts';
import type { Api } from '../api/api.ts';
import { callSchema } from './call.ts';
import type { ActiveCalls } from './read-leader.ts';
import type { WhoAmI } from './current-user.ts';

/** Entities are parsed one by one, so that an invalid one does not hide the others. */
const listSchema = v.object({ entities: v.array(v.unknown()) });

/** Reads all calls of the user with one request. */
export async function readCallList(api: Api, whoAmI: WhoAmI): Promise<Result<ActiveCalls>> {
  const [list, me] = await Promise.all([
    api.call(operations.listMyCalls, { answer: listSchema }),
    whoAmI(),
  ]);
  if (!list.ok) return list;
  if (!me.ok) return me;
  const calls = list.value.entities
    .map((entity) => v.safeParse(callSchema, entity))
    .flatMap((call) => (call.success ? [call.output] : []));
  return success({ me: me.value, calls });
}
