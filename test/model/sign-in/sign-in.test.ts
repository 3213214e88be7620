import { expect, it } from 'vitest';
import { realSource } from '../defects/defective-source.ts';
import { loadCore } from './core.ts';
import { exploreSignIn } from './explore.ts';

it(
  'every press is carried out once or refused in words, whoever asks for access in the meantime',
  { timeout: 120_000 },
  async () => {
    const core = await loadCore(realSource);
    expect(await exploreSignIn(core, { runs: 3_000, seed: 20_260_105 })).toBeNull();
  },
);
