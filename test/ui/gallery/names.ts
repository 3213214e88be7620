import { callLists } from './call-lists.ts';
import { lateStates } from './late-states.ts';
import { setupProblems, signInProblems } from './problems.ts';
import { sheetStates } from './sheets.ts';
import { states } from './states.ts';

/** Everything that the gallery can draw. */
export const allNames: readonly string[] = [
  states,
  lateStates,
  sheetStates,
  callLists,
  setupProblems,
  signInProblems,
  { 'not-loaded': 'A part of the page could not be fetched.' },
].flatMap((group) => Object.keys(group));
