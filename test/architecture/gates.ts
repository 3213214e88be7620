import { firstFiles } from './built/first-files.ts';
import { strictPages } from './built/strict-pages.ts';
import { checklist } from './checklist.ts';
import { fileLengths } from './file-lengths.ts';
import { forbidden } from './forbidden.ts';
import type { Gate } from './gate.ts';
import { importCircles } from './imports/circles.ts';
import { importDirections } from './imports/directions.ts';
import { innerDirections } from './imports/inner-directions.ts';
import { links } from './links.ts';

/** Of what people write. */
export const SOURCE_GATES: readonly Gate[] = [
  importDirections,
  innerDirections,
  importCircles,
  fileLengths,
  forbidden,
  links,
  checklist,
];

/** Of what the build made. */
export const BUILT_GATES: readonly Gate[] = [firstFiles, strictPages];
