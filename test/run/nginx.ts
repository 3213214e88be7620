import { existsSync } from 'node:fs';
import { NGINX } from '../hosting/nginx.ts';
import { say } from './say.ts';
import { FAILED, PASSED, type Step } from './step.ts';

interface NginxDeps {
  readonly isInstalled: boolean;
  /** In CI, a missing nginx is a failure. */
  readonly isCi: boolean;
  readonly say: (line: string) => void;
}

const onThisMachine = (): NginxDeps => ({
  isInstalled: existsSync(NGINX),
  isCi: process.env['CI'] === 'true',
  say,
});

/** The step for the shipped server configuration. Without nginx, it is skipped and prints how to install it. */
export function nginx(serving: Step['run'], deps = onThisMachine): Step['run'] {
  return async () => {
    const { isInstalled, isCi, say: tell } = deps();
    if (isInstalled) return serving();
    tell('  nginx is not installed, and infra/nginx not tested: npm run test:setup installs it.');
    return isCi ? FAILED : PASSED;
  };
}
