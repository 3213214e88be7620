import { say } from '../run/say.ts';
import { tryDefects } from './defects/try-defects.ts';

/* npm run test:defects: puts known defects into copies of the core, one at a time, and says which promise each breaks. */
if (!(await tryDefects(say))) process.exitCode = 1;
