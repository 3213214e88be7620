/** Where text goes: the part of a Node stream that is used here. */
export interface Sink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What a person sees of a run. Results go to stdout; progress and notes go to stderr, so that results can be piped. */
export interface Terminal {
  readonly result: (text: string) => void;
  readonly note: (text: string) => void;
  /** On a terminal one bar that is drawn over; elsewhere a line for each tenth. */
  readonly progress: (what: string, done: number, total: number) => void;
  /** Takes a bar away that was left before its end. */
  readonly endProgress: () => void;
}

const barWidth = 24;
const eraseLine = '\r\u001B[2K';

/** @param hide takes secrets out of everything that is shown */
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

/** All control characters but tab and line feed, and what turns the direction of text: they could forge lines and colors. */
const controls = /[^\P{Cc}\t\n]|\p{Bidi_Control}|[\u2028\u2029]/gu;

/** Text from outside as it may reach a terminal: each control character is shown, not obeyed. */
const withoutControls = (text: string): string =>
  text.replaceAll(
    controls,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const hidden = '[hidden]';
const authorization = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;

/**
 * Takes a secret out of a text, whoever put it there: as it is, as JSON or a form writes it, and as Basic
 * authorization with its client id; and everything that looks like an `Authorization` header.
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
