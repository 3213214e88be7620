import type { Frame } from 'playwright-core';
import { shows } from './test-bed.ts';

/** What appeared after a press, and when. */
export interface Press {
  /** The first label after the press. */
  readonly label: string;
  /** The frame that showed it: 1 is the first after the press. */
  readonly frame: number;
  /** From the press (the event's time stamp) to the end of that frame's paint. */
  readonly ms: number;
}

/** A cycle of commands, each with the label while it is in progress and the status that it ends in. */
const ROUND = [
  ['Start recording', 'Starting…', 'Recording'],
  ['Pause recording', 'Pausing… still recording', 'Paused'],
  ['Resume recording', 'Resuming…', 'Recording'],
  ['Stop recording', 'Stopping…', 'Not recording'],
] as const;

/** Presses `count` buttons (a multiple of four) on a direct call that is not recorded. */
export async function measurePresses(frame: Frame, count: number): Promise<Press[]> {
  const presses: Press[] = [];
  while (presses.length < count) {
    for (const [button, progress, end] of ROUND) {
      const press = await measurePress(frame, button);
      if (press.label !== progress) throw new Error(`${button} showed ${press.label} first.`);
      presses.push(press);
      await shows(frame, end);
    }
  }
  return presses;
}

async function measurePress(frame: Frame, button: string): Promise<Press> {
  const watching = await frame.evaluateHandle(watchPress);
  await frame.getByRole('button', { name: button, exact: true }).click();
  return watching.evaluate(({ press }) => press);
}

/** Runs in the page. */
function watchPress(): { press: Promise<Press> } {
  const status = document.querySelector('[role=status]');
  const read = (): string => status?.textContent ?? '';
  const press = new Promise<Press>((resolve) => {
    const clicked = ({ timeStamp }: Event): void => {
      const before = read();
      let frame = 0;
      const look = (): void => {
        frame += 1;
        const label = read();
        if (label === before) window.afterPaint(look);
        else resolve({ label, frame, ms: performance.now() - timeStamp });
      };
      window.afterPaint(look);
    };
    window.addEventListener('click', clicked, { capture: true, once: true });
  });
  return { press };
}
