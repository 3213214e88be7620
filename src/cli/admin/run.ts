import type { Clock } from '../../recording/clock.ts';
import { connectInstaller } from '../create-context.ts';
import type { Settings } from '../env.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { AdminInvocation } from '../invocation.ts';
import type { Terminal } from '../terminal.ts';
import { runCheckCommand } from './check.ts';
import type { AdminContext } from './context.ts';
import { findQueues } from './find-queues.ts';
import { runInstall } from './install.ts';
import { runUninstall } from './uninstall.ts';

interface AdminIo {
  readonly clock: Clock;
  readonly interrupted: AbortSignal;
  readonly terminal: Terminal;
  readonly json: boolean;
  readonly planOnly: boolean;
}

/** Runs a command that affects the whole organization. */
export async function runAdministration(
  invocation: AdminInvocation,
  settings: Settings,
  { clock, interrupted, terminal, json, planOnly }: AdminIo,
): Promise<ExitCode> {
  const { note } = terminal;
  const deps = connectInstaller(settings, { clock, interrupted, note });
  const isPlan = planOnly || ('planOnly' in invocation && invocation.planOnly);
  const context: AdminContext = {
    deps,
    domain: settings.domain,
    terminal,
    json,
    planOnly: isPlan,
    now: clock.now,
  };
  switch (invocation.kind) {
    case 'install':
      return runInstall(context, invocation);
    case 'uninstall':
      return runUninstall(context);
    case 'queue find':
      return findQueues(context, invocation.name);
    case 'check':
      return runCheckCommand(context, invocation, settings.gateway);
  }
}
