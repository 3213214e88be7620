import type { Clock } from '../../interfaces.ts';
import type { PlatformSettings } from '../../settings.ts';
import type { Conversation } from '../../world/conversation.ts';
import type { World } from '../../world/world.ts';

/**
 * The calls as analytics sees them: `analyticsLagMs` behind the ground truth. Changes are queued and applied when the
 * view is read, so no timers are needed.
 */
export function createLaggingView(
  world: World,
  clock: Clock,
  settings: Readonly<PlatformSettings>,
): () => Conversation[] {
  let laggingView = new Map(world.conversations);
  let waiting: { readonly at: number; readonly conversation: Conversation }[] = [];
  world.onChange((conversation) => waiting.push({ at: clock.now(), conversation }));
  world.onReset(() => {
    laggingView = new Map(world.conversations);
    waiting = [];
  });
  return () => {
    const until = clock.now() - settings.analyticsLagMs;
    const due = waiting.filter(({ at }) => at <= until);
    waiting = waiting.slice(due.length);
    for (const { conversation } of due) laggingView.set(conversation.id, conversation);
    return [...laggingView.values()];
  };
}
