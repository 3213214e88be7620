import type { Clock } from '../interfaces.ts';
import type { PlatformSettings } from '../settings.ts';
import type { Change } from '../world/changes.ts';
import type { World } from '../world/world.ts';

/** Takes a change on. The platform answers 202 first and does it later. */
export type Accept = (conversationId: string, change: Change) => void;

/** Writes that were accepted take effect `applyAfterMs` later, in their order; a reset forgets them. */
export function createWrites(
  world: World,
  clock: Clock,
  settings: Readonly<PlatformSettings>,
): Accept {
  const pending = new Set<() => void>();
  world.onReset(() => {
    for (const cancel of pending) cancel();
    pending.clear();
  });
  return (conversationId, change) => {
    const cancel = clock.after(settings.applyAfterMs, () => {
      pending.delete(cancel);
      world.change(conversationId, change);
    });
    pending.add(cancel);
  };
}
