import type { Config } from '../launch/config.ts';
import { type Call, isConnected, isOver, type Participant } from './call.ts';

/** The customer on the call, as far as the organization shows one. */
export interface Customer {
  readonly name: string | null;
  readonly number: string | null;
}

/** Digits left of a masked number, enough to tell two callers apart. */
const shownDigits = 3;

/**
 * The other party of a call: `customer` if a queue delivered it, otherwise `external`; `null` if the platform names
 * none. Masked data never leaves this function.
 */
export function customerOf({ participants }: Call, mask: Config['mask']): Customer | null {
  const parties = participants.filter(isOtherParty);
  const party = parties.find((one) => !isOver(one)) ?? parties.at(-1);
  if (!party) return null;
  // The platform uses the number as the name of an unknown caller.
  const named = numberIn(party.name);
  const number = numberIn(party.address) ?? named;
  const name = named === null && party.name && visible(party.name) ? party.name.trim() : null;
  if (mask === 'none') return { name, number };
  return {
    name: mask === 'all' ? null : name && name.replaceAll(longNumber, masked),
    number: number && masked(number),
  };
}

/** Whether the other party has answered, or is the one who called. */
export const isCustomerConnected = ({ participants }: Call): boolean =>
  participants.some((one) => isOtherParty(one) && isConnected(one));

const isOtherParty = ({ purpose }: Participant): boolean =>
  purpose === 'customer' || purpose === 'external';

/** `+4930…`, `tel:+4930…` and `sip:+4930…@host` are numbers; other addresses and names are not. */
function numberIn(text: string | null | undefined): string | null {
  const [, number] =
    /^(?:tel:|sips?:)?\s*(\+?[\p{Nd}(][\p{Nd}\s\p{Pd}()./]*?)\s*(?:[@;].*)?$/iu.exec(
      visible(text ?? ''),
    ) ?? [];
  return number ?? null;
}

/** Copied numbers are often wrapped in invisible direction marks. */
const visible = (text: string): string => text.replaceAll(/\p{Cf}/gu, '').trim();

/**
 * A phone number inside a name, such as "Noor +49 30 123456": digits of any script with anything but letters between
 * them. Room numbers and years are shorter.
 */
const longNumber = /\+?\p{Nd}(?:[^\p{L}\p{Nd}]*\p{Nd}){5,}/gu;

const masked = (number: string): string =>
  `…${(number.match(/\p{Nd}/gu) ?? []).slice(-shownDigits).join('')}`;
