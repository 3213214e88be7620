import { expect, it } from 'vitest';
import { realCore } from './core.ts';
import { describeFinding, explore } from './explore.ts';

/** The same stories each time, so that the tests fail for a change of the code only. `npm run test:model` tells others. */
const seed = 20_260_105;

it('what is shown is true, in ten thousand stories of what can go wrong', async () => {
  const finding = await explore(realCore, { runs: 10_000, seed });
  expect(finding && describeFinding(finding)).toBeNull();
});
