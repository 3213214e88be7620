import { calm, look } from './calm.ts';
import type { Core } from './core.ts';
import { endQuietly } from './quiet.ts';
import { type Scene, setScene } from './scene.ts';
import type { Story } from './story.ts';
import { take } from './take.ts';
import { callInWords, firstInWords, stepInWords, type Tell, viewInWords } from './words.ts';

/** A page broke what it promises. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/**
 * Lets a story happen, and watches.
 * @throws BrokenPromise
 */
export async function play(
  core: Core,
  { first, steps, live, visible }: Story,
  tell: Tell = () => undefined,
): Promise<void> {
  tell(() => firstInWords(first));
  const scene = setScene(core, first, tell);
  if (first.settled) await settle(scene);
  check(scene, tell);
  for (const step of steps) {
    const words = stepInWords(step);
    if (words) tell(() => words);
    await take(scene, step);
    await look(scene);
    check(scene, tell);
  }
  tell(() => `the network goes quiet, live connection ${live}${visible ? '' : ', page hidden'}`);
  await endQuietly(scene, { live, visible });
  check(scene, tell);
}

async function settle(scene: Scene): Promise<void> {
  await calm(scene);
  scene.live.connect();
  await calm(scene);
}

function check({ brokenPromise, page, platform }: Scene, tell: Tell): void {
  tell(() => `    ${viewInWords(page().view())} – ${callInWords(platform.call())}`);
  const promise = brokenPromise();
  if (promise) throw new BrokenPromise(promise);
}
