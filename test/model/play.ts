import { calm, look } from './calm.ts';
import type { Core } from './core.ts';
import { settleAtTheEnd } from './quiet.ts';
import { createModelWorld, type ModelWorld } from './model-world.ts';
import type { Scenario } from './scenario.ts';
import { takeStep } from './take-step.ts';
import { describeCall, describeFirst, describeStep, describeView, type Log } from './describe.ts';

/** A page broke a promise. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/**
 * Plays a scenario and checks the promises.
 * @throws BrokenPromise
 */
export async function play(
  core: Core,
  { first, steps, live, visible }: Scenario,
  log: Log = () => undefined,
): Promise<void> {
  log(() => describeFirst(first));
  const world = createModelWorld(core, first, log);
  if (first.settled) await settle(world);
  check(world, log);
  for (const step of steps) {
    const words = describeStep(step);
    if (words) log(() => words);
    await takeStep(world, step);
    await look(world);
    check(world, log);
  }
  log(() => `the network goes quiet, live connection ${live}${visible ? '' : ', page hidden'}`);
  await settleAtTheEnd(world, { live, visible });
  check(world, log);
}

async function settle(world: ModelWorld): Promise<void> {
  await calm(world);
  world.live.connect();
  await calm(world);
}

function check({ brokenPromise, page, platform }: ModelWorld, log: Log): void {
  log(() => `    ${describeView(page().view())} – ${describeCall(platform.call())}`);
  const promise = brokenPromise();
  if (promise) throw new BrokenPromise(promise);
}
