import type { Config } from '../launch/config.ts';
import { type Call, isOver } from './call.ts';

/** Who is on the call, as far as the organization shows it. */
export interface Customer {
  readonly name: string | null;
  readonly number: string | null;
}

/** Digits of a masked number that are left, so that two callers can be distinguished. */
const shownDigits = 3;

/**
 * The other party of a call: `customer` where a queue delivered it, `external` on others. `null`: the platform names
 * no one. What the organization masks never gets further than here.
 */
export function customerOf({ participants }: Call, mask: Config['mask']): Customer | null {
  const parties = participants.filter(
    ({ purpose }) => purpose === 'customer' || purpose === 'external',
  );
  const party = parties.find((one) => !isOver(one)) ?? parties.at(-1);
  if (!party) return null;
  // The platform names a caller whom it does not know by the number.
  const named = numberIn(party.name);
  const number = numberIn(party.address) ?? named;
  const name = named === null ? party.name || null : null;
  if (mask === 'none') return { name, number };
  return {
    name: mask === 'all' ? null : name && name.replaceAll(longNumber, masked),
    number: number && masked(number),
  };
}

/** `+4930…`, `tel:+4930…` and `sip:+4930…@host` are numbers; other addresses and names are none. */
function numberIn(text: string | null | undefined): string | null {
  const [, number] =
    /^\s*(?:tel:|sips?:)?(\+?[\d(][\d ()./-]*?)\s*(?:[@;].*)?$/i.exec(text ?? '') ?? [];
  return number ?? null;
}

/** What a name may hold of a number, such as "Noor +49 30 123456". Rooms and years are shorter. */
const longNumber = /\+?\d(?:[ ()./-]*\d){5,}/g;

const masked = (number: string): string => `…${number.replaceAll(/\D/g, '').slice(-shownDigits)}`;
