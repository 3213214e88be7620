import { canRun, type EngineName } from '../engines/programs.ts';
import { say } from './say.ts';
import { add, FAILED, PASSED, type Step, type Tally } from './step.ts';

const NAMES: readonly EngineName[] = ['Firefox', 'WebKit'];

interface Surroundings {
  readonly canRun: (name: EngineName) => boolean;
  /** Whether a machine tests what others rely on: there an engine that is missing fails. */
  readonly isCi: boolean;
  readonly say: (line: string) => void;
}

const here: Surroundings = { canRun, isCi: process.env['CI'] === 'true', say };

/** The step of the engines beside Chromium. One that is missing here is reported, and left out. */
export function engines(smoke: Step['run'], around: Surroundings = here): Step['run'] {
  return async () => {
    const missing = NAMES.filter((name) => !around.canRun(name));
    for (const name of missing) {
      around.say(`  ${name} is not installed, and not tested: npm run test:setup installs it.`);
    }
    const left: readonly Tally[] = missing.map(() => (around.isCi ? FAILED : PASSED));
    const ran = missing.length < NAMES.length ? [await smoke()] : [];
    return [...left, ...ran].reduce(add);
  };
}
