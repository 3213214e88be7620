import * as v from 'valibot';
import { type Result, success } from '../../recording/failure.ts';
import type { MyCall, Phase } from '../../recording/my-call.ts';
import { nameOf } from '../../recording/status.ts';
import { type Call, callSchema, isConnected, isOver, type Participant } from './call.ts';
import { listensIn, partsOf } from './parts.ts';
import * as catalogue from '../operations.ts';
import type { OwnBackendDeps } from './backend-deps.ts';

/** A call that cannot be read does not hide the others. */
const listSchema = v.object({ entities: v.array(v.unknown()) });

/** All calls of the person: first those that ring, then the others, each in the order in which they came. */
export async function listMyCalls({
  api,
  whoAmI,
  interpret,
}: Pick<OwnBackendDeps, 'api' | 'whoAmI' | 'interpret'>): Promise<Result<readonly MyCall[]>> {
  const [list, me] = await Promise.all([
    api.call(catalogue.listMyCalls, { answer: listSchema }),
    whoAmI(),
  ]);
  if (!list.ok) return list;
  if (!me.ok) return me;
  const mine = list.value.entities
    .map((entity) => v.safeParse(callSchema, entity))
    .flatMap((call) => (call.success ? [call.output] : []))
    .flatMap((call) => {
      const own = partsOf(call, me.value.id).findLast((one) => !isOver(one));
      return own ? [{ call, own }] : [];
    });
  return success(
    mine
      .toSorted((one, other) => inOrder(one.own, other.own))
      .map(({ call, own }) => ({
        id: call.id,
        who: otherParty(call),
        phase: phaseOf(own),
        status: nameOf(interpret(call, me.value).status),
      })),
  );
}

function inOrder(one: Participant, other: Participant): number {
  const ringsFirst = Number(rings(other)) - Number(rings(one));
  return ringsFirst || (one.startTime ?? '').localeCompare(other.startTime ?? '');
}

const rings = (own: Participant): boolean => phaseOf(own) === 'ringing';

/** Where a part that is not connected stands, by the platform's word for it. */
const phases: Readonly<Record<string, Phase>> = {
  alerting: 'ringing',
  offering: 'ringing',
  dialing: 'calling',
  contacting: 'calling',
};

function phaseOf(own: Participant): Phase {
  if (!isConnected(own)) return phases[own.state ?? ''] ?? 'unknown';
  if (listensIn(own)) return 'listeningIn';
  return own.held ? 'held' : 'connected';
}

/** `customer` on a call from a queue, `external` on a direct one (facts A3). */
function otherParty({ participants }: Call): string | null {
  const others = participants.filter(
    ({ purpose }) => purpose === 'customer' || purpose === 'external',
  );
  return others.find(({ name }) => name)?.name ?? null;
}
