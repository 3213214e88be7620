import { type Invocation, misunderstood, understood, type Understood } from './invocation.ts';
import { type Environment, readSettings, readTarget, type Settings } from './settings.ts';

/** What an invocation needs from the environment. */
export interface Needs {
  readonly settings: Settings;
  /** The call of `demo`. */
  readonly target: string;
}

/** Everything that is missing or wrong is told at once, before any request. */
export function readNeeds(
  environment: Understood<Environment>,
  { kind }: Invocation,
): Understood<Needs> {
  if (!environment.ok) return environment;
  const settings = readSettings(environment.value);
  const target = kind === 'demo' ? readTarget(environment.value) : understood('');
  if (settings.ok && target.ok) {
    return understood({ settings: settings.value, target: target.value });
  }
  const problems = [settings, target].flatMap((each) => (each.ok ? [] : [each.problem]));
  return misunderstood(problems.join('\n'));
}
