import type { ApiError } from '../errors.ts';

/** Thrown by a handler to respond with an error envelope. */
export class Refusal extends Error {
  readonly error: ApiError;

  constructor(error: ApiError) {
    super(error.message);
    this.name = 'Refusal';
    this.error = error;
  }
}

/** A 400 for a malformed or meaningless request. */
export const badRequest = (message: string): Refusal =>
  new Refusal({ status: 400, code: 'bad.request', message });
