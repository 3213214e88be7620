import { describe, expect, test } from 'vitest';
import { createTerminal, hideSecrets } from '../../src/cli/terminal.ts';

function setUp(isTTY: boolean) {
  const shown = { out: '', err: '' };
  const terminal = createTerminal(
    { write: (text) => (shown.out += text) },
    { isTTY, write: (text) => (shown.err += text) },
    (text) => text.replaceAll('secret', '***'),
  );
  return { shown, terminal };
}

/** What a terminal shows in the end: an erased line is gone. */
const visible = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.split('\r\u001B[2K').at(-1))
    .join('\n');

describe('progress', () => {
  test('on a terminal is one bar that is redrawn, and disappears when everything is done', () => {
    const { shown, terminal } = setUp(true);
    terminal.progress('Calls', 1, 4);
    expect(visible(shown.err)).toBe('[######------------------] Calls: 1 of 4');
    terminal.progress('Calls', 2, 4);
    expect(visible(shown.err)).toBe('[############------------] Calls: 2 of 4');
    terminal.progress('Calls', 4, 4);
    expect(visible(shown.err)).toBe('');
  });

  test('stays below the lines that are printed in between', () => {
    const { shown, terminal } = setUp(true);
    terminal.progress('Calls', 2, 4);
    terminal.note('A note.');
    expect(visible(shown.err)).toBe('A note.\n[############------------] Calls: 2 of 4');
  });

  test('that is ended early removes its bar', () => {
    const { shown, terminal } = setUp(true);
    terminal.progress('Calls', 2, 4);
    terminal.endProgress();
    terminal.note('Interrupted.');
    expect(visible(shown.err)).toBe('Interrupted.\n');
  });

  test('outside a terminal is a line for each tenth', () => {
    const { shown, terminal } = setUp(false);
    for (let done = 0; done <= 200; done += 1) terminal.progress('Calls', done, 200);
    const lines = shown.err.trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(0)).toBe('Calls: 0 of 200');
    expect(lines.at(-1)).toBe('Calls: 200 of 200');
    expect(shown.err).not.toContain('\u001B');
  });
});

test('results go to stdout, notes to stderr, and secrets to neither', () => {
  const { shown, terminal } = setUp(false);
  terminal.result('a secret result');
  terminal.note('a secret note');
  expect(shown).toEqual({ out: 'a *** result\n', err: 'a *** note\n' });
});

test('control characters from outside are shown escaped, and not interpreted', () => {
  const { shown, terminal } = setUp(false);
  terminal.note('\u001B[2K\rPause confirmed\u009B31m\u202E\u0000');
  expect(shown.err).toBe('\\u001b[2K\\u000dPause confirmed\\u009b31m\\u202e\\u0000\n');
});

test('a table keeps its tabs and its lines', () => {
  const { shown, terminal } = setUp(false);
  terminal.result('a\tb\nc');
  expect(shown.out).toBe('a\tb\nc\n');
});

describe('a secret is hidden', () => {
  const secret = 'p&ss "wörd"';
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const hide = hideSecrets(secret, 'client');
  test.each([
    ['in plain text', secret, '[hidden]'],
    ['in JSON', JSON.stringify({ secret }), '{"secret":"[hidden]"}'],
    ['in a URL', `?secret=${encodeURIComponent(secret)}`, '?secret=[hidden]'],
    ['in a form', new URLSearchParams({ secret }).toString(), 'secret=[hidden]'],
    ['in base64 with the client, except for the padding', base64(`client:${secret}`), '[hidden]=='],
    ['in a header', `Authorization: Basic ${base64('x:y')}`, 'Authorization: Basic [hidden]'],
  ])('%s', (_how, text, shown) => {
    expect(hide(text)).toBe(shown);
  });

  test('only if there is one', () => {
    expect(hideSecrets('', 'client')('Signing in.')).toBe('Signing in.');
  });

  test('in base64 without a client', () => {
    expect(hideSecrets('secret')(base64(':secret'))).toBe('[hidden]==');
  });
});
