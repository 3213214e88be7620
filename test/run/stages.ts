import { BUILT_GATES, SOURCE_GATES } from '../architecture/gates.ts';
import { readSources, readSourcesAndBuild } from '../architecture/project-files.ts';
import { packedScript } from '../cli/packed.ts';
import { requireChromium } from './chromium.ts';
import { engines } from './engines.ts';
import { gates } from './gates.ts';
import { nginx } from './nginx.ts';
import { playwright } from './playwright.ts';
import { setUpOnce } from './setup/set-up.ts';
import { FAILED, type Stage, type Step } from './step.ts';
import { tool } from './tool.ts';
import { vitest } from './vitest.ts';

/** The stages of `npm test`, in order: what is quick to run and to fix comes first. */
export const STAGES: readonly Stage[] = [
  [
    { name: 'format', run: tool('oxfmt', '--check') },
    { name: 'lint', run: tool('oxlint', '--type-aware', '--deny-warnings') },
    { name: 'types', run: tool('npm', 'run', '--silent', 'typecheck') },
    { name: 'unused', run: tool('knip') },
  ],
  [{ name: 'gates', run: gates(SOURCE_GATES, readSources) }],
  [{ name: 'unit', run: vitest(['unit', 'dom']) }],
  [
    { name: 'build', run: tool('vite', 'build') },
    { name: 'cli', run: tool('vite', 'build', '-c', 'vite.cli.config.ts') },
  ],
  [{ name: 'packed', run: packedScript }],
  [{ name: 'pages', run: gates(BUILT_GATES, readSourcesAndBuild) }],
  [{ name: 'size', run: tool('size-limit') }],
  [{ name: 'nginx', run: installed(nginx(inBrowser((chosen) => vitest(['nginx'], chosen)))) }],
  [{ name: 'e2e', run: inBrowser(playwright) }],
  [{ name: 'engines', run: installed(engines(vitest(['engines']))) }],
  [{ name: 'measured', run: inBrowser((chosen) => vitest(['measured'], chosen)) }],
];

/** A step in Chromium, on the files of the last build. */
function inBrowser(
  stepWith: (chosen: { readonly CHROMIUM_PATH: string }) => Step['run'],
): Step['run'] {
  return installed(() => {
    const chromium = requireChromium();
    return chromium === undefined
      ? Promise.resolve(FAILED)
      : stepWith({ CHROMIUM_PATH: chromium })();
  });
}

/** A step before which missing browsers and servers are installed, if that is possible here. */
function installed(step: Step['run']): Step['run'] {
  return async () => {
    await setUpOnce();
    return step();
  };
}
