import { expect, it } from 'vitest';
import { chosenIn, withChosen } from '../../../src/agent/my-calls/route.ts';

it('the open call is kept in the query beside the launch parameters', () => {
  const search = withChosen('?gcTargetEnv=prod', 'a b&c');
  expect(chosenIn(search)).toBe('a b&c');
  expect(new URLSearchParams(search).get('gcTargetEnv')).toBe('prod');
});

it('opening another call replaces it, and the list removes it from the query', () => {
  const first = withChosen('?gcTargetEnv=prod', 'one');
  expect(chosenIn(withChosen(first, 'two'))).toBe('two');
  expect(withChosen(first, null)).toBe('?gcTargetEnv=prod');
  expect(withChosen(withChosen('', 'one'), null)).toBe('');
});
