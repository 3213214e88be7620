import type { Sample } from './soak.ts';

const COLUMNS: readonly (readonly [string, (sample: Sample) => string])[] = [
  ['calls', ({ calls }) => String(calls)],
  ['reconnects', ({ reconnects }) => String(reconnects)],
  ['heap', ({ heap }) => `${(heap / 2 ** 20).toFixed(2)} MB`],
  ['listeners', ({ listeners }) => String(listeners)],
  ['nodes', ({ nodes }) => String(nodes)],
  ['documents', ({ documents }) => String(documents)],
  ['frames', ({ frames }) => String(frames)],
  ['timers', ({ timers }) => String(timers)],
  ['sockets', ({ sockets }) => String(sockets)],
];

/** The samples as a table, one line each. */
export function table(samples: readonly Sample[]): string {
  const width = 12;
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => cell.padStart(width)).join('');
  const rows = samples.map((sample) => COLUMNS.map(([, cell]) => cell(sample)));
  return [COLUMNS.map(([name]) => name), ...rows].map(line).join('\n').concat('\n');
}
