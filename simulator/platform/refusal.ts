import type { ApiError } from '../errors.ts';

/** Thrown by a handler to answer with an error envelope. */
export class Refusal extends Error {
  readonly error: ApiError;

  constructor(error: ApiError) {
    super(error.message);
    this.name = 'Refusal';
    this.error = error;
  }
}

/** `400`: the request cannot be understood or makes no sense. */
export const badRequest = (message: string): Refusal =>
  new Refusal({ status: 400, code: 'bad.request', message });
