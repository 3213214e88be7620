import type { Failure } from '../../../recording/failure.ts';

/** Why a request failed, without a correlation id or text that might name anything. */
export const failureDetail = (failure: Failure): string =>
  failure.kind === 'notPermitted' && failure.lack !== 'unnamed'
    ? failure.missing.join(', ')
    : failure.kind;
