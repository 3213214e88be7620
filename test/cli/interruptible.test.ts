import { expect, test } from 'vitest';
import { orInterrupted } from '../../src/cli/interruptible.ts';

/** Work of which the test says when it is finished and when Ctrl-C is pressed. */
function begin(conversationId: string | null, inFlightWrites: readonly string[] = []) {
  const interruption = new AbortController();
  let finish = (_result: string): void => undefined;
  const work = new Promise<string>((resolve) => (finish = resolve));
  const context = { interrupted: interruption.signal, inFlightWrites: new Set(inFlightWrites) };
  const result = orInterrupted(context, conversationId, work);
  return { result, finish, interrupt: () => interruption.abort() };
}

test('work that is not interrupted gives its result', async () => {
  const { result, finish } = begin('one');
  finish('done');
  expect(await result).toBe('done');
});

test.each([
  ['that only reads', null, ['one']],
  ['on a call that was not written to', 'one', []],
  ['on another call than the one that was written to', 'two', ['one']],
])('work %s is given up as soon as it is interrupted', async (_, id, inFlightWrites) => {
  const { result, interrupt } = begin(id, inFlightWrites);
  interrupt();
  expect(await result).toBeNull();
});

test('work on a call that was written to is finished despite the interruption', async () => {
  const { result, finish, interrupt } = begin('one', ['one']);
  interrupt();
  finish('done');
  expect(await result).toBe('done');
});

test('work that begins after the interruption is not waited for', async () => {
  const context = { interrupted: AbortSignal.abort(), inFlightWrites: new Set<string>() };
  expect(await orInterrupted(context, null, new Promise(() => undefined))).toBeNull();
});
