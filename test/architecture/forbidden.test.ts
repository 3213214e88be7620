import { describe, expect, test } from 'vitest';
import { forbidden } from './forbidden.ts';

const problems = (path: string, text: string): readonly string[] =>
  forbidden.check([{ path, text }]).problems;

describe('the check reports', () => {
  test.each([
    ['a TODO note', 'README.md', 'TODO: say how'],
    ['a FIXME note', 'src/a.ts', '// FIXME'],
    ['an HTML sink', 'src/a.ts', 'element.innerHTML = name;'],
    ['an HTML sink in the simulator', 'simulator/a.tsx', '<p dangerouslySetInnerHTML={x} />'],
    ['a token that outlives the tab', 'src/a.ts', 'localStorage.setItem("a", token);'],
    ['a message to the console', 'src/a.ts', 'console.warn(1);'],
    ['a silenced type', 'test/a.ts', '// @ts-ignore'],
    ['a skipped test', 'test/a.test.ts', 'test.skip("a", () => {});'],
    ['a focused test', 'test/a.test.ts', 'describe.only("a", () => {});'],
    ['a sleep', 'test/browser/a.test.ts', 'await page.waitForTimeout(500);'],
    ["a path on someone's machine", 'docs/a.md', 'see /home/ada/notes'],
  ])('%s', (_what, path, text) => {
    expect(problems(path, text)).toHaveLength(1);
  });
});

describe('the check accepts', () => {
  test.each([
    [
      'a comment about a forbidden word',
      'src/a.ts',
      '/** Never in localStorage. */\nexport const a = 1;',
    ],
    ["the simulator's own addresses", 'simulator/a.ts', 'localStorage.clear();'],
    ['a URL', 'docs/a.md', 'https://example.com/home/page'],
    ['a forbidden word within another word', 'src/a.ts', 'export const todos = 1;'],
  ])('%s', (_what, path, text) => {
    expect(problems(path, text)).toEqual([]);
  });
});

test('a problem says where it is, what it is, and what to do instead', () => {
  const text = '/* a\n   comment */\nexport const a = () => console.log(1);\n';
  expect(problems('src/a.ts', text)).toEqual(['src/a.ts:3 console.: say it to the person.']);
});
