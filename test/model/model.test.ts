import { expect, it } from 'vitest';
import { realCore } from './core.ts';
import { describeFinding, explore } from './explore.ts';

/** The same scenarios each time, so that only a code change can make them fail. `npm run test:model` plays others. */
const seed = 20_260_105;

it.each([0, 1, 2, 3])(
  'what the panel shows is true in 2,500 scenarios of what can go wrong (%i)',
  async (part) => {
    const finding = await explore(realCore, { runs: 2_500, seed: seed + part });
    expect(finding && describeFinding(finding)).toBeNull();
  },
);
