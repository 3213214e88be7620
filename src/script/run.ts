import { setTimeout } from 'node:timers/promises';
import { readArguments } from './arguments.ts';
import type { Bench } from './bench.ts';
import { connect } from './connect.ts';
import { runDemo } from './demo.ts';
import { readEnvironment } from './environment.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import { help } from './help.ts';
import { hideSecrets } from './hide-secrets.ts';
import { type Invocation, type Options, understood, type Understood } from './invocation.ts';
import { toJson } from './json.ts';
import { runOneCall } from './one-call.ts';
import { runQueue } from './queue.ts';
import type { Report } from './report.ts';
import { createScreen, type Screen, type Sink } from './screen.ts';
import { type Environment, readSettings, readTarget, type Settings } from './settings.ts';
import { summary } from './summary.ts';
import { version } from './version.ts';
import { outcomeWords } from './words.ts';

/** The process, as far as a run needs it. */
export interface Surroundings {
  readonly environment: Environment;
  readonly out: Sink;
  readonly err: Sink;
  readonly interrupted: AbortSignal;
}

/** Runs the script once. */
export async function run(
  words: readonly string[],
  { environment, out, err, interrupted }: Surroundings,
): Promise<ExitCode> {
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
  const needs = readNeeds(environment, invocation);
  if (!needs.ok) return wrong(needs.problem);
  const { settings, target } = needs.value;
  const screen = createScreen(out, err, hideSecrets(settings.clientSecret));
  const bench = createBench(settings, options, screen, interrupted);
  return finish(await carryOut(bench, invocation, target), options, screen);
}

const tell = (screen: Screen, text: string): ExitCode => {
  screen.result(text);
  return exitCodes.done;
};

interface Needs {
  readonly settings: Settings;
  /** The call of `demo`. */
  readonly target: string;
}

function readNeeds(given: Environment, { kind }: Invocation): Understood<Needs> {
  const environment = readEnvironment(given, '.env');
  if (!environment.ok) return environment;
  const settings = readSettings(environment.value);
  const target = kind === 'demo' ? readTarget(environment.value) : understood('');
  if (settings.ok && target.ok) {
    return understood({ settings: settings.value, target: target.value });
  }
  const problems = [settings, target].flatMap((each) => (each.ok ? [] : [each.problem]));
  return { ok: false, problem: problems.join('\n') };
}

function createBench(
  settings: Settings,
  options: Options,
  screen: Screen,
  interrupted: AbortSignal,
): Bench {
  return {
    ...connect(settings, options, screen.note),
    options,
    wait: (ms) => setTimeout(ms),
    rest: (ms) => setTimeout(ms, undefined, { signal: interrupted }).catch(() => undefined),
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
  if (json) screen.result(JSON.stringify(toJson(report, exitCode), null, 2));
  else for (const line of summary(report)) screen.note(line);
  return exitCode;
}
