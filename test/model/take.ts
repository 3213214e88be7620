import { calm } from './calm.ts';
import type { Scene } from './scene.ts';
import type { Step } from './story.ts';

/** Lets one step happen. */
export async function take(scene: Scene, step: Step): Promise<void> {
  const { clock, wire, live, platform } = scene;
  const page = scene.page();
  switch (step.do) {
    case 'press':
      return page.press(step.command);
    case 'arrive':
      return wire.move(step.pick, step.fate);
    case 'calm':
      return calm(scene);
    case 'weather':
      return wire.weather(step.fate);
    case 'wait':
      return clock.advance(step.ms);
    case 'timer':
      return clock.advance(clock.untilNext() ?? 0);
    case 'sleep':
      return clock.sleep(step.ms);
    case 'call':
      return platform.doing(step.doing);
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
      return scene.leave();
    case 'unsubscribe':
      return page.unsubscribe();
  }
}
