import { find } from './defects/find.ts';
import { orderDefects } from './defects/order-defects.ts';
import { peerDefects } from './defects/peer-defects.ts';

/* npm run test:defects: puts known defects into copies of the core, one at a time, and says which promise each breaks. */
for (const defect of [...peerDefects, ...orderDefects]) {
  const promise = await find(defect);
  if (promise === null) process.exitCode = 1;
  const verdict = promise === null ? 'NOT FOUND' : `found: ${promise}`;
  process.stdout.write(`${defect.name}\n    ${verdict}\n`);
}
