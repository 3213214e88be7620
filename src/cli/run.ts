import type { Clock } from '../recording/clock.ts';
import { runDemo } from './commands/demo.ts';
import { runOneCall } from './commands/call.ts';
import { runQueue } from './commands/queue.ts';
import { readArguments } from './args.ts';
import type { CliContext } from './context.ts';
import { createContext } from './create-context.ts';
import {
  clientIdIn,
  type Environment,
  readEnvironment,
  readRequiredEnvironment,
  secretIn,
} from './env.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { help, version } from './help.ts';
import type { Invocation } from './invocation.ts';
import { finish, refuse } from './output.ts';
import type { CliReport } from './report.ts';
import { createTerminal, hideSecrets, type Sink, type Terminal } from './terminal.ts';

/** The process, as far as a run needs it. */
export interface ProcessIo {
  readonly environment: Environment;
  /** Completes the environment, if there is such a file. */
  readonly environmentFile: string;
  readonly clock: Clock;
  readonly out: Sink;
  readonly err: Sink;
  readonly interrupted: AbortSignal;
}

/** Runs the script once. */
export async function run(args: readonly string[], io: ProcessIo): Promise<ExitCode> {
  const { out, err, environmentFile } = io;
  const environment = readEnvironment(io.environment, environmentFile);
  const known = environment.ok ? environment.value : io.environment;
  const terminal = createTerminal(out, err, hideSecrets(secretIn(known), clientIdIn(known)));
  const given = readArguments(args);
  // What makes no sense as a whole may still ask for JSON.
  if (!given.ok) return refuse(given.problem, { json: args.includes('--json') }, terminal);
  if (given.value.kind === 'help') return print(terminal, help);
  if (given.value.kind === 'version') return print(terminal, version());
  const { invocation, options } = given.value;
  const required = readRequiredEnvironment(environment, invocation, options);
  if (!required.ok) return refuse(required.problem, options, terminal);
  const { settings, target } = required.value;
  const context = createContext(settings, options, terminal, io);
  return finish(await runInvocation(context, invocation, target), options, terminal);
}

const print = (terminal: Terminal, text: string): ExitCode => {
  terminal.result(text);
  return exitCodes.done;
};

function runInvocation(
  context: CliContext,
  invocation: Invocation,
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
