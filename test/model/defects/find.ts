import { explore } from '../explore.ts';
import { withDefect } from './copy.ts';
import type { Defect } from './defect.ts';

/** The number of scenarios in which a defect must be found. */
const runs = 40_000;

/** The promise that the defect breaks; `null` if the model does not find it. */
export function find(defect: Defect): Promise<string | null> {
  const { seed = 1 } = defect;
  return withDefect(defect, async (core) => {
    const finding = await explore(core, { runs, seed, untilFirstFailure: true });
    return finding && finding.promise;
  });
}
