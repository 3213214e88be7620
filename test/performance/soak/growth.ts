import type { Sample } from './soak.ts';

type Measured = Exclude<keyof Sample, 'calls' | 'reconnects'>;

/** What is no growth since half time: the noise of collections and caches, and timers that happen to run. */
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

/** What grew after half time, a line each. What the first half needed once is no growth. */
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
