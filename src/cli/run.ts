import type { Clock } from '../recording/clock.ts';
import { runAdministration } from './admin/run.ts';
import { runDemo } from './commands/demo.ts';
import { runOneCall } from './commands/call.ts';
import { runQueue } from './commands/queue.ts';
import { readArguments } from './args.ts';
import type { CliContext } from './context.ts';
import { createContext } from './create-context.ts';
import {
  clientIdIn,
  type Environment,
  loginHost,
  readRequiredEnvironment,
  secretIn,
} from './env.ts';
import { completeEnvironment } from './env-file.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type AdminInvocation, type Invocation, isAdministrative } from './invocation.ts';
import { finish, refuse } from './output.ts';
import type { CliReport } from './report.ts';
import { createTerminal, hideSecrets, type Sink, type Terminal } from './terminal.ts';

/** The parts of the process that a run needs. */
export interface ProcessIo {
  readonly environment: Environment;
  /** The working folder, which may contain `.env`. */
  readonly folder: string;
  readonly clock: Clock;
  readonly out: Sink;
  readonly err: Sink;
  readonly interrupted: AbortSignal;
}

/**
 * Runs the command line.
 * @param args without the program name
 * @returns the exit code; never throws for invalid input
 */
export async function run(args: readonly string[], io: ProcessIo): Promise<ExitCode> {
  const given = readArguments(args);
  const envFile = given.ok && given.value.kind === 'run' ? given.value.options.envFile : null;
  const environment = completeEnvironment(io.environment, io.folder, envFile);
  const values = environment.ok ? environment.value.values : io.environment;
  const terminal = createTerminal(
    io.out,
    io.err,
    hideSecrets(secretIn(values), clientIdIn(values)),
  );
  // Even invalid arguments may ask for JSON.
  if (!given.ok) return refuse(given.problem, { json: args.includes('--json') }, terminal);
  if (given.value.kind === 'print') return print(terminal, given.value.text);
  const { invocation, options } = given.value;
  if (!environment.ok) return refuse(environment.problem, options, terminal);
  const required = readRequiredEnvironment(values, invocation, options);
  if (!required.ok) return refuse(required.problem, options, terminal);
  if (environment.value.warning) terminal.note(environment.value.warning);
  const { settings, target } = required.value;
  terminal.note(`Signing in at ${loginHost(settings)}.`);
  if (isAdministrative(invocation)) {
    return runAdministration(invocation, settings, {
      ...io,
      terminal,
      json: options.json,
      planOnly: options.dryRun,
    });
  }
  const context = await createContext(settings, options, terminal, io);
  return finish(await runInvocation(context, invocation, target), options, terminal);
}

const print = (terminal: Terminal, text: string): ExitCode => {
  terminal.result(text);
  return exitCodes.done;
};

function runInvocation(
  context: CliContext,
  invocation: Exclude<Invocation, AdminInvocation>,
  target: string,
): Promise<CliReport> {
  switch (invocation.kind) {
    case 'call':
      return runOneCall(context, invocation.asked, invocation.conversationId);
    case 'demo':
      return runDemo(context, target, invocation.seconds);
    case 'queue':
      return runQueue(context, invocation.action, invocation.queueId);
  }
}
