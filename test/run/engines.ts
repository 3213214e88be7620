import { canRun, type EngineName } from '../engines/programs.ts';
import { say } from './say.ts';
import { add, FAILED, PASSED, type Step, type Tally } from './step.ts';

const NAMES: readonly EngineName[] = ['Firefox', 'WebKit'];

interface EngineDeps {
  readonly canRun: (name: EngineName) => boolean;
  /** In CI, a missing engine is a failure. */
  readonly isCi: boolean;
  readonly say: (line: string) => void;
}

const defaultDeps: EngineDeps = { canRun, isCi: process.env['CI'] === 'true', say };

/** The step for the engines other than Chromium. A missing one is reported and skipped. */
export function engines(smoke: Step['run'], deps: EngineDeps = defaultDeps): Step['run'] {
  return async () => {
    const missing = NAMES.filter((name) => !deps.canRun(name));
    for (const name of missing) {
      deps.say(`  ${name} is not installed, and not tested: npm run test:setup installs it.`);
    }
    const left: readonly Tally[] = missing.map(() => (deps.isCi ? FAILED : PASSED));
    const ran = missing.length < NAMES.length ? [await smoke()] : [];
    return [...left, ...ran].reduce(add);
  };
}
