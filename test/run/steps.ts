import { BUILT_GATES, SOURCE_GATES } from '../gates/gates.ts';
import { readSources, readSourcesAndBuild } from '../gates/project-files.ts';
import { packedScript } from '../script/packed.ts';
import { requireChromium } from './chromium.ts';
import { engines } from './engines.ts';
import { gates } from './gates.ts';
import { setUpOnce } from './setup/set-up.ts';
import { FAILED, type Step } from './step.ts';
import { tool } from './tool.ts';
import { vitest } from './vitest.ts';

/** `npm test`, in order: what is quick to run and quick to mend comes first. */
export const STEPS: readonly Step[] = [
  { name: 'format', run: tool('prettier', '--check', '--log-level=warn', '.') },
  { name: 'lint', run: tool('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'types', run: tool('tsc') },
  { name: 'gates', run: gates(SOURCE_GATES, readSources) },
  { name: 'unit', run: vitest('unit') },
  { name: 'build', run: tool('vite', 'build') },
  { name: 'script', run: tool('vite', 'build', '-c', 'vite.script.config.ts') },
  { name: 'packed', run: packedScript },
  { name: 'size', run: gates(BUILT_GATES, readSourcesAndBuild) },
  { name: 'browser', run: inBrowser('browser') },
  { name: 'engines', run: installed(engines(vitest('engines'))) },
  { name: 'measured', run: inBrowser('measured') },
];

/** On the files of the last build. */
function inBrowser(project: 'browser' | 'measured'): Step['run'] {
  return installed(() => {
    const chromium = requireChromium();
    return chromium === undefined
      ? Promise.resolve(FAILED)
      : vitest(project, { CHROMIUM_PATH: chromium })();
  });
}

/** A step for which browsers and servers are installed first, where this may be done. */
function installed(step: Step['run']): Step['run'] {
  return async () => {
    await setUpOnce();
    return step();
  };
}
