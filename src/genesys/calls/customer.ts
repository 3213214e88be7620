import type { Config } from '../launch/config.ts';
import { type Call, isOver } from './call.ts';

/** Who is on the call, as far as the organization shows it. */
export interface Customer {
  readonly name: string | null;
  readonly number: string | null;
}

/** Digits of a masked number that are left, so that two callers can be told apart. */
const shownDigits = 3;

/**
 * The other party of a call: `customer` where a queue delivered it, `external` on others. `null`: the platform names
 * nobody. What the organization masks never gets further than here.
 */
export function customerOf({ participants }: Call, mask: Config['mask']): Customer | null {
  const parties = participants.filter(
    ({ purpose }) => purpose === 'customer' || purpose === 'external',
  );
  const party = parties.find((one) => !isOver(one)) ?? parties.at(-1);
  if (!party) return null;
  const number = numberOf(party.address);
  const name = mask === 'all' ? null : (party.name ?? null);
  return { name, number: number && mask !== 'none' ? masked(number) : number };
}

/** `tel:+4930…` and `sip:+4930…@host` are numbers; other addresses are none. */
function numberOf(address: string | null | undefined): string | null {
  const [, number] = /^(?:tel:|sip:)?(\+?\d[\d ()-]*)(?:@|;|$)/.exec(address ?? '') ?? [];
  return number ?? null;
}

const masked = (number: string): string => `…${number.replaceAll(/\D/g, '').slice(-shownDigits)}`;
