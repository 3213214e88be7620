import type { Clock } from '../genesys/clock.ts';
import { readArguments } from './arguments.ts';
import type { Bench } from './bench.ts';
import { waitFor } from './clock.ts';
import { connect } from './connect.ts';
import { runDemo } from './demo.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import { help } from './help.ts';
import { hideSecrets } from './hide-secrets.ts';
import type { Invocation, Options } from './invocation.ts';
import { toJson } from './json.ts';
import { readNeeds } from './needs.ts';
import { runOneCall } from './one-call.ts';
import { runQueue } from './queue.ts';
import type { Report } from './report.ts';
import { createScreen, type Screen, type Sink } from './screen.ts';
import type { Environment, Settings } from './settings.ts';
import { summary } from './summary.ts';
import { version } from './version.ts';
import { outcomeWords } from './words.ts';

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
  const { out, err } = surroundings;
  const plain = createScreen(out, err, (text) => text);
  const wrong = (problem: string): ExitCode => {
    plain.note(`${problem}\ngenesys-recording --help says more.`);
    return exitCodes.wrongUse;
  };
  const given = readArguments(words);
  if (!given.ok) return wrong(given.problem);
  if (given.value.kind === 'help') return tell(plain, help);
  if (given.value.kind === 'version') return tell(plain, version());
  const { invocation, options } = given.value;
  const needs = readNeeds(surroundings, invocation);
  if (!needs.ok) return wrong(needs.problem);
  const { settings, target } = needs.value;
  const screen = createScreen(out, err, hideSecrets(settings.clientSecret));
  const bench = createBench(settings, options, screen, surroundings);
  return finish(await carryOut(bench, invocation, target), options, screen);
}

const tell = (screen: Screen, text: string): ExitCode => {
  screen.result(text);
  return exitCodes.done;
};

function createBench(
  settings: Settings,
  options: Options,
  screen: Screen,
  { clock, interrupted }: Surroundings,
): Bench {
  return {
    ...connect(settings, options, clock, screen.note),
    options,
    clock,
    wait: (ms) => waitFor(clock, ms),
    rest: (ms) => waitFor(clock, ms, interrupted),
    interrupted,
    tell(report) {
      if (!options.json) screen.result(`${report.conversationId}  ${outcomeWords(report)}`);
      return report;
    },
    progress: screen.progress,
  };
}

function carryOut(bench: Bench, invocation: Invocation, target: string): Promise<Report> {
  switch (invocation.kind) {
    case 'call':
      return runOneCall(bench, invocation.asked, invocation.conversationId);
    case 'demo':
      return runDemo(bench, target, invocation.seconds);
    case 'queue':
      return runQueue(bench, invocation.action, invocation.queueId);
  }
}

function finish(report: Report, { json }: Options, screen: Screen): ExitCode {
  const exitCode = exitCodeOf(report);
  screen.endProgress();
  if (json) screen.result(JSON.stringify(toJson(report, exitCode), null, 2));
  else for (const line of summary(report)) screen.note(line);
  return exitCode;
}
