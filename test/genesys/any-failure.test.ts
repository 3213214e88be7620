import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as operations from '../../src/genesys/operations.ts';
import { toFailure } from '../../src/genesys/api/errors.ts';

const booby = new Proxy(
  {},
  {
    get: () => {
      throw new Error('trap');
    },
  },
);
const trapped = {
  status: 500,
  headers: {},
  get body(): unknown {
    throw new Error('trap');
  },
};
const thrown = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  fc.constantFrom<unknown>(booby, trapped, Symbol('x'), NaN),
  fc.record(
    {
      status: fc.oneof(fc.integer(), fc.double()),
      headers: fc.oneof(fc.dictionary(fc.string(), fc.string()), fc.anything()),
      body: fc.oneof(
        fc.record({ code: fc.string(), message: fc.string(), messageParams: fc.anything() }),
        fc.anything(),
      ),
    },
    { requiredKeys: [] },
  ),
);

it('any thrown value becomes a failure, and nothing is thrown', () => {
  fc.assert(
    fc.property(thrown, fc.constantFrom(...Object.values(operations)), (value, operation) => {
      expect(toFailure(value, operation).kind).toEqual(expect.any(String));
    }),
  );
});
