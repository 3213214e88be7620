import type { Clock } from '../recording/clock.ts';
import { runDemo } from './commands/demo.ts';
import { runOneCall } from './commands/call.ts';
import { runQueue } from './commands/queue.ts';
import { readArguments } from './args.ts';
import type { Bench } from './context.ts';
import { openBench } from './create-context.ts';
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
import { createScreen, hideSecrets, type Screen, type Sink } from './terminal.ts';

/** The process, as far as a run needs it. */
export interface Surroundings {
  readonly environment: Environment;
  /** Completes the environment, if there is such a file. */
  readonly environmentFile: string;
  readonly clock: Clock;
  readonly out: Sink;
  readonly err: Sink;
  readonly interrupted: AbortSignal;
}

/** Runs the script once. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { out, err, environmentFile } = surroundings;
  const environment = readEnvironment(surroundings.environment, environmentFile);
  const known = environment.ok ? environment.value : surroundings.environment;
  const screen = createScreen(out, err, hideSecrets(secretIn(known), clientIdIn(known)));
  const given = readArguments(words);
  // What makes no sense as a whole may still ask for JSON.
  if (!given.ok) return refuse(given.problem, { json: words.includes('--json') }, screen);
  if (given.value.kind === 'help') return print(screen, help);
  if (given.value.kind === 'version') return print(screen, version());
  const { invocation, options } = given.value;
  const required = readRequiredEnvironment(environment, invocation, options);
  if (!required.ok) return refuse(required.problem, options, screen);
  const { settings, target } = required.value;
  const bench = openBench(settings, options, screen, surroundings);
  return finish(await runInvocation(bench, invocation, target), options, screen);
}

const print = (screen: Screen, text: string): ExitCode => {
  screen.result(text);
  return exitCodes.done;
};

function runInvocation(bench: Bench, invocation: Invocation, target: string): Promise<CliReport> {
  switch (invocation.kind) {
    case 'call':
      return runOneCall(bench, invocation.asked, invocation.conversationId);
    case 'demo':
      return runDemo(bench, target, invocation.seconds);
    case 'queue':
      return runQueue(bench, invocation.action, invocation.queueId);
  }
}
