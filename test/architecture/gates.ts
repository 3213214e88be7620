import { AGENT_PAGE, pageSize, QUEUE_PAGE } from './built/size.ts';
import { strictPages } from './built/strict-pages.ts';
import { documentedSize } from './built/documented-size.ts';
import { checklist } from './checklist.ts';
import { fileLengths } from './file-lengths.ts';
import { forbidden } from './forbidden.ts';
import type { Gate } from './gate.ts';
import { importDirections } from './imports/directions.ts';
import { links } from './links.ts';

/** Of what people write. */
export const SOURCE_GATES: readonly Gate[] = [
  importDirections,
  fileLengths,
  forbidden,
  links,
  checklist,
];

/** Of what the build made. */
export const BUILT_GATES: readonly Gate[] = [
  pageSize(AGENT_PAGE),
  pageSize(QUEUE_PAGE),
  strictPages,
  documentedSize,
];
