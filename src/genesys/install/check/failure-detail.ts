import type { Failure } from '../../../recording/failure.ts';
import * as operations from '../../operations.ts';
import * as installing from '../operations.ts';

/**
 * The permissions that the product asks for. What the platform says is free text, in which the address or the resource
 * name of a person looks like a permission.
 */
const known: ReadonlySet<string> = new Set(
  [...Object.values(operations), ...Object.values(installing)].flatMap(
    (operation) => operation.permissions,
  ),
);

/** Why a request failed, without a correlation id or text that might name anything. */
export function failureDetail(failure: Failure): string {
  if (failure.kind !== 'notPermitted' || failure.lack === 'unnamed') return failure.kind;
  const { lack, missing } = failure;
  const named = lack === 'scope' ? missing : missing.filter((one) => known.has(one));
  return named.length > 0 ? named.join(', ') : failure.kind;
}
