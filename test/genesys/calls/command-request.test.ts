import { expect, it } from 'vitest';
import { snapshotOf } from '../../../src/genesys/calls/snapshot.ts';
import * as operations from '../../../src/genesys/operations.ts';
import { requestFor } from '../../../src/genesys/calls/conversations-backend.ts';
import { satisfies } from '../../../src/recording/snapshot.ts';
import { another, call, customer, ME, mine } from '../calls.ts';

const adhoc = { recordersState: { adhocState: 'active' } };
const snippet = { recordersState: { snippetState: 'active' } };
const both = { recordersState: { adhocState: 'active', snippetState: 'active' } };

const snapshotFrom = (...participants: readonly object[]) =>
  snapshotOf(call(customer, ...participants), ME);

it.each([
  ['my ad-hoc recorder', mine(adhoc), another(snippet), operations.recordAdHoc],
  ['my snippet', mine(snippet), another(adhoc), operations.recordSnippet],
  ['my snippet first, if I run both', mine(both), another(), operations.recordSnippet],
])("stop goes to %s, whatever a colleague's participant records", (_, own, other, operation) => {
  const request = requestFor('stop', snapshotFrom(own, other), 'auto', operations.pauseOrResume);
  expect(request).toMatchObject({ operation, path: { participantId: 'mine' } });
});

it('my stop is done when only a colleague still records', () => {
  expect(satisfies(snapshotFrom(mine(adhoc), another(snippet)), 'stop')).toBe(false);
  expect(satisfies(snapshotFrom(mine(), another(snippet)), 'stop')).toBe(true);
});
