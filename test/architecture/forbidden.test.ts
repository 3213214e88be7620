import { describe, expect, test } from 'vitest';
import { forbidden } from './forbidden.ts';

const problems = (path: string, text: string): readonly string[] =>
  forbidden.check([{ path, text }]).problems;

describe('is found', () => {
  test.each([
    ['a note to do it later', 'README.md', 'TODO: say how'],
    ['a note to fix it later', 'src/a.ts', '// FIXME'],
    ['an HTML sink', 'src/a.ts', 'element.innerHTML = name;'],
    ['an HTML sink in the simulator', 'simulator/a.tsx', '<p dangerouslySetInnerHTML={x} />'],
    ['a token that outlives the tab', 'src/a.ts', 'localStorage.setItem("a", token);'],
    ['a message that no one reads', 'src/a.ts', 'console.warn(1);'],
    ['a silenced type', 'test/a.ts', '// @ts-ignore'],
    ['a test that is left out', 'test/a.test.ts', 'test.skip("a", () => {});'],
    ['a test that leaves the others out', 'test/a.test.ts', 'describe.only("a", () => {});'],
    ['a sleep', 'test/browser/a.test.ts', 'await page.waitForTimeout(500);'],
    ["a path of somebody's machine", 'docs/a.md', 'see /home/ada/notes'],
  ])('%s', (_what, path, text) => {
    expect(problems(path, text)).toHaveLength(1);
  });
});

describe('is left alone', () => {
  test.each([
    [
      'a comment that says why not',
      'src/a.ts',
      '/** Never in localStorage. */\nexport const a = 1;',
    ],
    ["the simulator's own address book", 'simulator/a.ts', 'localStorage.clear();'],
    ['an address on the web', 'docs/a.md', 'https://example.com/home/page'],
    ['a word that contains another', 'src/a.ts', 'export const todos = 1;'],
  ])('%s', (_what, path, text) => {
    expect(problems(path, text)).toEqual([]);
  });
});

test('the problem says where, what, and what to do instead', () => {
  const text = '/* a\n   comment */\nexport const a = () => console.log(1);\n';
  expect(problems('src/a.ts', text)).toEqual(['src/a.ts:3 console.: say it to the person.']);
});
