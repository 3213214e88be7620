import { launchChromium } from '../../e2e/support/chromium.ts';
import { createControl } from '../../e2e/support/control.ts';
import { openProfile } from '../../e2e/support/profile.ts';
import { type ListFigures, measureList } from './measure-list.ts';
import { becomeSupervisor, supervisorAt } from '../../e2e/support/supervisor.ts';
import { buildDesktop } from '../../../simulator/desktop/build.ts';
import { startSimulator } from '../../../simulator/simulator.ts';

/** Lists this many calls in a real browser, with the built files. */
export async function measureScreen(calls: number): Promise<ListFigures> {
  const simulator = await startSimulator({ desktopRoot: await buildDesktop() });
  const browser = await launchChromium();
  try {
    const control = createControl(simulator.addresses.platform);
    await becomeSupervisor(control);
    const { page } = await openProfile(browser, Object.values(simulator.addresses));
    const supervisor = supervisorAt(page, simulator.addresses.widget);
    return await measureList(calls, supervisor, control, browser);
  } finally {
    await browser.close();
    await simulator.stop();
  }
}
