import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { en, languageFor, languages, loadMessages } from '../../src/i18n/load.ts';
import { mistakeReasons } from '../../src/genesys/launch/problem.ts';
import { commands } from '../../src/recording/command.ts';
import { setupProblems, signInProblems } from '../ui/gallery/problems.ts';
import { oneOfEach } from './failures.ts';
import { loadWords } from './words.ts';

/** The most characters of a status in a panel that is 300 px wide: Japanese characters are as wide as the type size. */
const mostJapaneseLetters = 222 / 15;

it.each([
  ['fr', 'fr'],
  ['de-AT', 'de'],
  ['de_CH', 'de'],
  ['pt', 'pt-BR'],
  ['PT-br', 'pt-BR'],
  ['pt_BR', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['ja-JP', 'ja'],
  ['en-GB', 'en'],
  ['en-xa', 'en-XA'],
  ['zh-CN', 'en'],
  ['xx', 'en'],
  ['{{gcLangTag}}', 'en'],
  ['', 'en'],
  [null, 'en'],
])('for the tag %j the language is %s', (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});

describe.each(languages)('in %s', async (language) => {
  const messages = await loadWords(language);

  it('the page declares its language', () => {
    expect(messages.lang).toBe(language);
  });

  it('no two statuses have the same label, except a suppressed recording, which says who suppresses it', () => {
    const { suppressed, ...others } = messages.labels;
    const labels = Object.values(others);
    expect(new Set(labels).size).toBe(labels.length);
    expect(suppressed).toBe(others.notRecorded);
    expect(messages.meanings.suppressed).not.toBe(messages.meanings.notRecorded);
  });

  it('no two commands have the same label', () => {
    for (const part of ['short', 'full'] as const) {
      const words = Object.values(messages.actions).map((action) => action[part]);
      expect(new Set(words).size).toBe(commands.length);
    }
  });

  it('a failure of any kind says what happened, why, and the next step', () => {
    for (const failure of oneOfEach) {
      for (const command of [...commands, null]) {
        const { warning, ...texts } = messages.failure(failure, command);
        for (const text of [...Object.values(texts), ...(warning === null ? [] : [warning])]) {
          expect(text, failure.kind).toMatch(/\p{Letter}{2}/u);
          expect(text).not.toContain('undefined');
        }
      }
    }
  });

  it('a pause with an unknown outcome is reported as such, with a warning about card details', () => {
    const told = messages.failure({ kind: 'timeout' }, 'pause');
    const refused = messages.failure({ kind: 'notFound' }, 'pause');
    expect(told.title).not.toBe(refused.title);
    expect(told.warning?.length).toBeGreaterThan(10);
    expect(messages.failure({ kind: 'timeout' }, 'stop').warning).toBeNull();
  });

  it('a request that an access policy forbids is explained in the words of the platform', () => {
    const failure = { kind: 'notPermitted', lack: 'unnamed', message: '7, 8' } as const;
    const { title, what } = messages.failure(failure, 'pause');
    expect(what).toMatch(/403.*7, 8/);
    expect(title).toBe(messages.failure({ kind: 'notMyCall' }, 'pause').title);
  });

  it('a problem says what to do, and includes what must be copied', async () => {
    const setupProblem = await messages.lazy.setupProblem();
    const signInProblem = await messages.lazy.signInProblem();
    for (const problem of Object.values(signInProblems)) {
      if (problem) expect(signInProblem(problem).next).not.toBe('');
    }
    for (const problem of Object.values(setupProblems)) {
      expect(setupProblem(problem, 'https://example.com/').next).not.toBe('');
    }
  });

  it('every mistake in config.json has its own words, with the values that are allowed', async () => {
    const setupProblem = await messages.lazy.setupProblem();
    const mistakes = mistakeReasons.map((reason) => ({
      key: 'start',
      reason,
      allowed: '7, 8',
    }));
    const { mistakes: told = [] } = setupProblem(
      { kind: 'badConfig', mistakes },
      'https://a.example/',
    );
    expect(new Set(told.map(({ text }) => text)).size).toBe(mistakeReasons.length);
    expect(told[mistakeReasons.indexOf('oneOf')]?.text).toContain('7, 8');
    expect(told[mistakeReasons.indexOf('seconds')]?.text).toContain('7, 8');
  });
});

it.each(languages.filter((language) => language !== 'en-XA'))(
  'in %s the accessible name of a button starts with its visible label',
  async (language) => {
    const { actions } = await loadMessages(language);
    for (const { short, full } of Object.values(actions)) {
      expect(full.startsWith(short), full).toBe(true);
    }
  },
);

it.each(languages.filter((language) => !language.startsWith('en')))(
  'in %s every status and every command is translated',
  async (language) => {
    const { labels, actions } = await loadMessages(language);
    const english: readonly string[] = Object.values(en.labels);
    expect(Object.values(labels).filter((label) => english.includes(label))).toEqual([]);
    for (const command of commands) {
      expect(actions[command].full).not.toBe(en.actions[command].full);
    }
  },
);

it('in Japanese a status fits on one line in any font', async () => {
  const { labels } = await loadMessages('ja');
  for (const label of Object.values(labels)) {
    expect(label.length, label).toBeLessThanOrEqual(mostJapaneseLetters);
  }
});

it.each(languages.filter((language) => language !== 'en-XA'))(
  'in %s sentences are joined correctly: Japanese has no space between them',
  async (language) => {
    const { failure } = await loadWords(language);
    const { warning, what, next, whole } = failure({ kind: 'platform', status: 503 }, 'pause');
    const isJapanese = language === 'ja';
    expect(whole).toBe([warning, what, next].join(isJapanese ? '' : ' '));
    expect(/[.。] /.test(next)).toBe(!isJapanese);
  },
);

it('a language that cannot be loaded is replaced by English', async () => {
  const french = '../../src/i18n/locales/fr/panel.ts';
  vi.doMock(french, () => {
    throw new Error('The network is gone');
  });
  vi.resetModules();
  onTestFinished(() => {
    // Later files in the same worker load French, too.
    vi.doUnmock(french);
    vi.resetModules();
  });
  const fresh = await import('../../src/i18n/load.ts');
  expect((await fresh.loadMessages('fr-CA')).lang).toBe('en');
  expect((await fresh.loadMessages('ja')).lang).toBe('ja');
});
