import type { Comparison, Side } from './compare.ts';

/** The results of one run of the benchmark, and the machine that it ran on. */
export interface Measured extends Comparison {
  readonly machine: string;
  readonly rounds: number;
}

interface Row {
  readonly name: string;
  readonly figure: keyof Side;
  readonly write: (value: number) => string;
}

const inMs = (value: number): string => `${Math.round(value)} ms`;
const inKb = (value: number): string => `${Math.round(value / 1000)} kB`;
const asCount = String;
const inMb = (value: number): string => `${(value / 1e6).toFixed(2)} MB`;

const rows: readonly Row[] = [
  { name: 'first load, with sign-in → status', figure: 'firstMs', write: inMs },
  { name: 'load with a kept token → status', figure: 'keptMs', write: inMs },
  { name: 'the same after a release → status', figure: 'newReleaseMs', write: inMs },
  { name: 'bytes until the first status', figure: 'bytes', write: inKb },
  { name: 'heap after two loads', figure: 'heapBytes', write: inMb },
  { name: 'ten at once → all ten statuses', figure: 'tenMs', write: inMs },
  { name: 'heap of the ten', figure: 'tenHeapBytes', write: inMb },
  { name: 'requests of the ten', figure: 'tenRequests', write: asCount },
  { name: 'channels of the ten', figure: 'tenChannels', write: asCount },
  { name: 'sockets of the ten', figure: 'tenSockets', write: asCount },
];

/** How many times as much the vendor's page needs, with two decimals. */
const ratioOf = ({ ours, vendor }: Comparison, figure: keyof Side): string =>
  (vendor[figure] / ours[figure]).toFixed(2);

const loads: ReadonlySet<string> = new Set(['firstMs', 'keptMs', 'newReleaseMs']);

const asTable = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Our page beside the vendor's, as a Markdown table. */
export const tableOf = (measured: Measured): string =>
  asTable(
    ['', 'ours', "vendor's way", 'ratio'],
    rows.map(({ name, figure, write }) => [
      name,
      write(measured.ours[figure]),
      write(measured.vendor[figure]),
      ratioOf(measured, figure),
    ]),
  );

/** The loads of the page that does the least, beside ours and the vendor's, as a Markdown table. */
export const limitsOf = ({ ours, vendor, least }: Measured): string =>
  asTable(
    ['', 'ours', 'the least', "vendor's way ÷ the least"],
    rows
      .filter(({ figure }) => loads.has(figure))
      .map(({ name, figure, write }) => {
        const lowest = { ...vendor, ...least }[figure];
        return [name, write(ours[figure]), write(lowest), (vendor[figure] / lowest).toFixed(2)];
      }),
  );
