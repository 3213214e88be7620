import { fine } from './delivery.ts';
import type { ModelWorld } from './model-world.ts';

/** A calm in which more arrives than this would never end. */
const restlessAfter = 200;

/** Everything arrives, oldest first, and what follows from it too. */
export async function calm(world: ModelWorld): Promise<void> {
  for (let moved = 0; !world.wire.isEmpty(); moved += 1) {
    if (moved > restlessAfter) return world.broken('requests do not follow each other without end');
    world.wire.move(0, fine);
    await look(world);
  }
}

/** Lets answers reach their readers, and the witnesses see what is shown then. */
export async function look({ page }: ModelWorld): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
  page().look();
}
