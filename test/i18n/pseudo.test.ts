import { expect, it } from 'vitest';
import { en, loadWords } from './words.ts';

/** Entries that stay unchanged: `lang` is not a text. */
const isText = (path: string): boolean => path !== '.lang';

/** Every text in a value with its path. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const lateOf = async ({ lazy }: typeof en) => ({
  sheet: await lazy.sheet(),
  pause: await lazy.pause(),
  consent: await lazy.consent(),
});

const pseudo = await loadWords('en-XA');

const marked = /[áéíóúçñýÁÉÍÓÚÇ].*·$/u;

it('the pseudo-locale marks every text', () => {
  const texts = textsOf(pseudo).filter(([path]) => isText(path));
  expect(texts.map(([path]) => path)).toEqual(
    textsOf(en)
      .map(([path]) => path)
      .filter(isText),
  );
  expect(texts.filter(([, text]) => !marked.test(text))).toEqual([]);
});

it('the pseudo-locale marks the texts that load later', async () => {
  const texts = textsOf(await lateOf(pseudo));
  expect(texts.map(([path]) => path)).toEqual(textsOf(await lateOf(en)).map(([path]) => path));
  expect(texts.filter(([, text]) => !marked.test(text))).toEqual([]);
});

it('the pseudo-locale marks the results of functions', async () => {
  const { lazy, retryIn, failure } = pseudo;
  const { pausedFor } = await lazy.pause();
  const setupProblem = await lazy.setupProblem();
  const problem = setupProblem({ kind: 'configNotJson' }, 'https://example.com/');
  const texts = [
    retryIn(7),
    pausedFor('2 minutes'),
    problem.title,
    ...Object.values(failure({ kind: 'offline' }, 'pause')),
  ];
  expect(texts.filter((text) => !marked.test(text))).toEqual([]);
});

it('the pseudo-locale is a third longer than English, as German can be', () => {
  const { recording } = pseudo.labels;
  expect(recording.length / en.labels.recording.length).toBeGreaterThan(1.3);
});
