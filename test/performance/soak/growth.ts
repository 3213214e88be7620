import type { Sample } from './soak.ts';

type Measured = Exclude<keyof Sample, 'calls' | 'reconnects'>;

/** The highest values that do not count as growth: they allow for noise of garbage collection, caches and timers. */
const limits: Readonly<Record<Measured, (half: number) => number>> = {
  heap: (half) => half * 1.1,
  listeners: (half) => half * 1.1,
  nodes: (half) => half * 1.1,
  documents: (half) => half + 1,
  frames: (half) => half,
  timers: (half) => half + 3,
  sockets: () => 1,
};

const isMeasured = (name: string): name is Measured => name in limits;
const measured = Object.keys(limits).filter(isMeasured);

/** One line for each value that grew in the second half. One-time costs of the first half do not count. */
export function growthOf(samples: readonly Sample[]): string[] {
  const middle = Math.floor((samples.length - 1) / 2);
  const half = samples[middle];
  const later = samples.slice(middle + 1);
  if (!half || later.length === 0) return ['Too little was measured.'];
  return measured.flatMap((name) => {
    const most = Math.max(...later.map((sample) => sample[name]));
    return most <= limits[name](half[name]) ? [] : [`${name} grew from ${half[name]} to ${most}`];
  });
}
