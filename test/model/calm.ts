import { fine } from './fate.ts';
import type { Scene } from './scene.ts';

/** A calm in which more arrives than this would never end. */
const restlessAfter = 200;

/** Everything arrives, oldest first, and what follows from it too. */
export async function calm(scene: Scene): Promise<void> {
  for (let moved = 0; !scene.wire.isEmpty(); moved += 1) {
    if (moved > restlessAfter) return scene.broken('requests do not follow each other without end');
    scene.wire.move(0, fine);
    await look(scene);
  }
}

/** Lets answers reach their readers, and the witnesses see what is shown then. */
export async function look({ page }: Scene): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
  page().look();
}
