import type { Standing } from './soak.ts';

const COLUMNS: readonly (readonly [string, (standing: Standing) => string])[] = [
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

/** The standings as one table, a line for each. */
export function table(standings: readonly Standing[]): string {
  const width = 12;
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => cell.padStart(width)).join('');
  const rows = standings.map((standing) => COLUMNS.map(([, cell]) => cell(standing)));
  return [COLUMNS.map(([name]) => name), ...rows].map(line).join('\n').concat('\n');
}
