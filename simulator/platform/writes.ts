import type { Clock } from '../interfaces.ts';
import type { PlatformSettings } from '../settings.ts';
import type { Change } from '../world/changes.ts';
import type { World } from '../world/world.ts';

/** Accepts a change. The platform answers 202 first and applies the change later. */
export type Accept = (conversationId: string, change: Change) => void;

/** Applies accepted writes `applyAfterMs` later, in order. A reset discards pending ones. */
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
