import { say } from '../run/say.ts';
import { tryDefects } from './defects/try-defects.ts';

/* npm run test:defects: puts known defects into copies of the core, one by one, and reports the promise each breaks. */
if (!(await tryDefects(say))) process.exitCode = 1;
