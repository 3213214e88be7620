import { expect, it } from 'vitest';
import { chosenIn, withChosen } from '../../../src/agent/my-calls/route.ts';

it('the chosen call is kept in the query beside the launch parameters', () => {
  const search = withChosen('?gcTargetEnv=prod', 'a b&c');
  expect(chosenIn(search)).toBe('a b&c');
  expect(new URLSearchParams(search).get('gcTargetEnv')).toBe('prod');
});

it('another call takes its place, and the list leaves nothing behind', () => {
  const first = withChosen('?gcTargetEnv=prod', 'one');
  expect(chosenIn(withChosen(first, 'two'))).toBe('two');
  expect(withChosen(first, null)).toBe('?gcTargetEnv=prod');
  expect(withChosen(withChosen('', 'one'), null)).toBe('');
});
