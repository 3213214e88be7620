import type { Failure } from '../../../recording/failure.ts';

/**
 * Permissions in the domains of those that the product needs. What the platform says is free text, in which the address
 * or the resource name of a person looks like a permission.
 */
const permission =
  /^(?:analytics|authorization|conversation|integrations|oauth|recording|routing):[a-z]+:[a-z]+$/i;

/** Why a request failed, without a correlation id or text that might name anything. */
export function failureDetail(failure: Failure): string {
  if (failure.kind !== 'notPermitted' || failure.lack === 'unnamed') return failure.kind;
  const { lack, missing } = failure;
  const named = lack === 'scope' ? missing : missing.filter((one) => permission.test(one));
  return named.length > 0 ? named.join(', ') : failure.kind;
}
