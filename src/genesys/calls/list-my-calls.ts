import { type Result, success } from '../../recording/failure.ts';
import type { MyCall, Phase } from '../../recording/my-call.ts';
import { nameOf } from '../../recording/status.ts';
import { isConnected, type Participant } from './call.ts';
import type { Config } from '../launch/config.ts';
import { type Customer, customerOf } from './customer.ts';
import { listensIn, partsOf, talks } from './participants.ts';
import type { ActiveCalls } from './read-leader.ts';
import type { Interpret } from './backend-deps.ts';

/** All calls of the user: ringing ones first, each group in the order of arrival. */
export function myCallsIn(
  list: Result<ActiveCalls>,
  interpret: Interpret,
  mask: Config['mask'],
): Result<readonly MyCall[]> {
  if (!list.ok) return list;
  const { me, calls } = list.value;
  const mine = calls.flatMap((call) => {
    const parts = partsOf(call, me.id);
    const own = parts.findLast(talks) ?? parts.at(-1);
    return own ? [{ call, own }] : [];
  });
  return success(
    mine
      .toSorted((one, other) => inOrder(one.own, other.own))
      .map(({ call, own }) => ({
        id: call.id,
        who: nameOrNumber(customerOf(call, mask)),
        phase: phaseOf(own),
        status: nameOf(interpret(call, me).status),
      })),
  );
}

function inOrder(one: Participant, other: Participant): number {
  const ringsFirst = Number(rings(other)) - Number(rings(one));
  return ringsFirst || (one.startTime ?? '').localeCompare(other.startTime ?? '');
}

const rings = (own: Participant): boolean => phaseOf(own) === 'ringing';

/** The phase of an unconnected participant, by the platform's `state`. */
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

const nameOrNumber = (customer: Customer | null): string | null =>
  customer && (customer.name ?? customer.number);
