import { find } from './find.ts';
import { orderDefects } from './order-defects.ts';
import { peerDefects } from './peer-defects.ts';

/**
 * Puts the known defects into copies of the core, one at a time, and reports which promise each breaks.
 * @returns whether the model found them all
 */
export async function tryDefects(say: (line: string) => void): Promise<boolean> {
  let foundAll = true;
  for (const defect of [...peerDefects, ...orderDefects]) {
    const promise = await find(defect);
    if (promise === null) foundAll = false;
    const verdict = promise === null ? 'NOT FOUND' : `found: ${promise}`;
    say(`${defect.name}\n    ${verdict}`);
  }
  return foundAll;
}
