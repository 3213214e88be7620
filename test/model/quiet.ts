import { calm } from './calm.ts';
import { fine } from './fate.ts';
import { recordersOf, truthOf } from './call-reading.ts';
import type { Scene } from './scene.ts';

/** Longer than everything that a page waits for: Retry-After, a kept press, the last confirming read. */
const quietMs = 200_000;

/** The network works and nobody does anything: in the end what is shown is true, and the page rests. */
export async function endQuietly(scene: Scene, liveInTheEnd: 'on' | 'off'): Promise<void> {
  const { clock, live, broken } = scene;
  if (liveInTheEnd === 'on') live.connect();
  else live.disconnect();
  live.noticeDisconnect();
  scene.wire.weather(fine);
  await calm(scene);
  if (scene.page().view().signIn === 'needed') scene.page().signedIn();
  for (const end = clock.now() + quietMs; clock.now() < end;) {
    await calm(scene);
    clock.advance(Math.min(clock.untilNext() ?? Infinity, end - clock.now()));
  }
  await calm(scene);
  isTrue(scene);
  if (liveInTheEnd === 'on' && clock.untilNext() !== null) {
    broken('nothing is polled while the live connection holds');
  }
  scene.page().close();
  await calm(scene);
}

function isTrue({ platform, page, broken }: Scene): void {
  const call = platform.call();
  const truth = truthOf(call);
  const view = page().view();
  const isSilent = truth === 'ended' || truth === 'notRecorded';
  const recorders = isSilent ? null : recordersOf(call);
  const isSame =
    view.label === truth && JSON.stringify(view.recorders) === JSON.stringify(recorders);
  if (!isSame) broken(`in the end it is shown that the call is ${truth}, not ${view.label}`);
  if (!view.sure) broken('in the end what is shown is sure');
  if (view.busy) broken('in the end no command is under way');
}
