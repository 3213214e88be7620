/** An output stream: the parts used of a Node stream. */
export interface Sink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** The visible output of a run. Results go to stdout; progress and notes go to stderr, so that results can be piped. */
export interface Terminal {
  readonly result: (text: string) => void;
  readonly note: (text: string) => void;
  /** On a terminal, one bar that is redrawn; elsewhere, a line for every 10%. */
  readonly progress: (what: string, done: number, total: number) => void;
  /** Removes an unfinished bar. */
  readonly endProgress: () => void;
}

const barWidth = 24;
const eraseLine = '\r\u001B[2K';

/** @param hide removes secrets from all output */
export function createTerminal(out: Sink, err: Sink, hide: (text: string) => string): Terminal {
  const drawsOver = err.isTTY ?? false;
  let bar = '';
  let lastTenth = '';

  /** Writes whole lines above the bar. */
  function write(sink: Sink, text: string): void {
    if (bar) err.write(eraseLine);
    sink.write(`${withoutControls(hide(text))}\n`);
    if (bar) err.write(bar);
  }

  function draw(what: string, done: number, total: number): void {
    bar = done < total ? `${blocks(done, total)} ${progressText(what, done, total)}` : '';
    err.write(eraseLine + bar);
  }

  function writeTenth(what: string, done: number, total: number): void {
    const tenth = `${what} ${Math.floor((10 * done) / Math.max(total, 1))}`;
    if (tenth === lastTenth) return;
    lastTenth = tenth;
    write(err, progressText(what, done, total));
  }

  return {
    result: (text) => write(out, text),
    note: (text) => write(err, text),
    progress: drawsOver ? draw : writeTenth,
    endProgress() {
      if (bar) err.write(eraseLine);
      bar = '';
    },
  };
}

const progressText = (what: string, done: number, total: number): string =>
  `${what}: ${done} of ${total}`;

function blocks(done: number, total: number): string {
  const filled = Math.round((barWidth * done) / total);
  return `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}]`;
}

/**
 * All control characters except tab and line feed, and those that change text direction: they could forge lines and
 * colors.
 */
const controls = /[^\P{Cc}\t\n]|\p{Bidi_Control}|[\u2028\u2029]/gu;

/** Escapes control characters in untrusted text, so that the terminal shows them instead of obeying them. */
const withoutControls = (text: string): string =>
  text.replaceAll(
    controls,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const hidden = '[hidden]';
const authorization = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;

/**
 * Removes a secret from text, wherever it came from: in plain form, encoded as JSON or a form field, and in Basic
 * authorization with its client id. Also removes anything that looks like an `Authorization` header.
 */
export function hideSecrets(secret: string, clientId = ''): (text: string) => string {
  const forms = secret
    ? [
        Buffer.from(`${clientId}:${secret}`).toString('base64').replace(/=+$/, ''),
        new URLSearchParams({ _: secret }).toString().slice('_='.length),
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
        secret,
      ]
    : [];
  return (text) =>
    forms
      .reduce((rest, form) => rest.replaceAll(form, hidden), text)
      .replaceAll(authorization, `$1 ${hidden}`);
}
