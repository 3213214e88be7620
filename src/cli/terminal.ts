/** Where text goes: the part of a Node stream that is used here. */
export interface Sink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What a person sees of a run. Results go to stdout; progress and notes go to stderr, so that results can be piped. */
export interface Screen {
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
export function createScreen(out: Sink, err: Sink, hide: (text: string) => string): Screen {
  const drawsOver = err.isTTY ?? false;
  let bar = '';
  let told = '';

  /** Writes whole lines above the bar. */
  function write(sink: Sink, text: string): void {
    if (bar) err.write(eraseLine);
    sink.write(`${hide(text)}\n`);
    if (bar) err.write(bar);
  }

  function draw(what: string, done: number, total: number): void {
    bar = done < total ? `${blocks(done, total)} ${words(what, done, total)}` : '';
    err.write(eraseLine + bar);
  }

  function tell(what: string, done: number, total: number): void {
    const tenth = `${what} ${Math.floor((10 * done) / Math.max(total, 1))}`;
    if (tenth === told) return;
    told = tenth;
    write(err, words(what, done, total));
  }

  return {
    result: (text) => write(out, text),
    note: (text) => write(err, text),
    progress: drawsOver ? draw : tell,
    endProgress() {
      if (bar) err.write(eraseLine);
      bar = '';
    },
  };
}

const words = (what: string, done: number, total: number): string => `${what}: ${done} of ${total}`;

function blocks(done: number, total: number): string {
  const filled = Math.round((barWidth * done) / total);
  return `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}]`;
}

const hidden = '[hidden]';
const authorization = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;

/**
 * Takes a secret, as it is or as JSON writes it, and everything that looks like an `Authorization` header out of a
 * text, whoever put it there.
 */
export function hideSecrets(secret: string): (text: string) => string {
  const forms = secret ? [secret, JSON.stringify(secret).slice(1, -1)] : [];
  return (text) =>
    forms
      .reduce((rest, form) => rest.replaceAll(form, hidden), text)
      .replaceAll(authorization, `$1 ${hidden}`);
}
