import type { View } from '../../src/recording/session/view.ts';
import { calm } from './calm.ts';
import { fine } from './delivery.ts';
import { recordersOf, truthOf } from './call-snapshot.ts';
import type { ModelWorld } from './model-world.ts';
import type { Scenario } from './scenario.ts';

/** Longer than any wait of a page (Retry-After, a stored press, the last confirming read), ms. */
const quietMs = 200_000;

/** The interval between reads of each status, once there is nothing left to wait for, ms. */
const readEveryMs = { paused: 4_000, other: 25_000 };

/** Longer than any interval between reads, and long enough to count some of them, ms. */
const restMs = 30_000;

/** With a working network and nothing else happening, what is shown becomes true, and the page becomes idle. */
export async function settleAtTheEnd(
  world: ModelWorld,
  { live: wanted, visible }: Pick<Scenario, 'live' | 'visible'>,
): Promise<void> {
  const { live, broken } = world;
  if (wanted === 'off') live.disconnect();
  else live.connect();
  live.noticeDisconnect();
  live.deafen(wanted === 'deaf');
  world.wire.setNetwork(fine);
  world.page().visibilityChanged(true);
  await calm(world);
  if (world.page().view().signIn === 'needed') world.page().signedIn();
  // Hidden, because a visible page keeps reading, and a scenario would take too long.
  world.page().visibilityChanged(false);
  await pass(world, quietMs);
  world.page().visibilityChanged(true);
  await calm(world);
  if (!visible) isTrue(world);
  world.page().visibilityChanged(visible);
  const before = world.page().reads();
  await pass(world, restMs);
  const reads = world.page().reads() - before;
  if (visible) isTrue(world);
  if (reads > mostReads(world.page().view(), visible))
    broken('a page at rest reads no more often than necessary');
  world.page().close();
  await calm(world);
}

/** A hidden page needs no reads, except the late one that verifies the end of a call. */
function mostReads({ label, tone }: View, visible: boolean): number {
  if (label === 'ended') return 1;
  const everyMs = readEveryMs[tone === 'paused' ? 'paused' : 'other'];
  return visible ? Math.ceil(restMs / everyMs) : 0;
}

async function pass(world: ModelWorld, ms: number): Promise<void> {
  const { clock } = world;
  for (const end = clock.now() + ms; clock.now() < end;) {
    await calm(world);
    clock.advance(Math.min(clock.untilNext() ?? Infinity, end - clock.now()));
  }
  await calm(world);
}

function isTrue({ platform, page, broken }: ModelWorld): void {
  const call = platform.call();
  const truth = truthOf(call);
  const view = page().view();
  const isSilent = truth === 'ended' || truth === 'notRecorded';
  const recorders = isSilent ? null : recordersOf(call);
  const isSame =
    view.label === truth && JSON.stringify(view.recorders) === JSON.stringify(recorders);
  if (!isSame) broken(`in the end it is shown that the call is ${truth}, not ${view.label}`);
  if (!view.confirmed) broken('in the end the status shown is certain');
  if (view.busy) broken('in the end no command is under way');
}
