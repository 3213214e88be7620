import { calm } from './calm.ts';
import type { ModelWorld } from './model-world.ts';
import type { Step } from './scenario.ts';

/** Carries out one step. */
export async function takeStep(world: ModelWorld, step: Step): Promise<void> {
  const { clock, wire, live, platform } = world;
  const page = world.page();
  switch (step.do) {
    case 'press':
      return page.press(step.command);
    case 'arrive':
      return wire.move(step.pick, step.delivery);
    case 'calm':
      return calm(world);
    case 'network':
      return wire.setNetwork(step.delivery);
    case 'wait':
      return clock.advance(step.ms);
    case 'timer':
      return clock.advance(clock.untilNext() ?? 0);
    case 'sleep':
      return clock.sleep(step.ms);
    case 'call':
      return platform.callChange(step.callChange);
    case 'again':
      return live.again(step.pick);
    case 'connect':
      return live.connect();
    case 'disconnect':
      return live.disconnect();
    case 'noticeDisconnect':
      return live.noticeDisconnect();
    case 'deaf':
      return live.deafen(true);
    case 'hearing':
      return live.deafen(false);
    case 'hide':
      return page.visibilityChanged(false);
    case 'show':
      return page.visibilityChanged(true);
    case 'focus':
      return page.focused();
    case 'checkAgain':
      return page.checkAgain();
    case 'signIn':
      return page.signedIn();
    case 'reload':
      return world.leave();
    case 'unsubscribe':
      return page.unsubscribe();
  }
}
