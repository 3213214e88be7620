import { fine } from './delivery.ts';
import type { ModelWorld } from './model-world.ts';

/** With more messages than this, the model never settles. */
const restlessAfter = 200;

/** Delivers all messages, oldest first, including those that they cause. */
export async function calm(world: ModelWorld): Promise<void> {
  for (let moved = 0; !world.wire.isEmpty(); moved += 1) {
    if (moved > restlessAfter) return world.broken('requests do not follow each other without end');
    world.wire.move(0, fine);
    await look(world);
  }
}

/** Lets answers reach their readers, then lets the checkers see what is shown. */
export async function look({ page }: ModelWorld): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
  page().look();
}
