import type { keepPress } from '../../../src/agent/keep-press.ts';
import type { createCallListStore } from '../../../src/agent/my-calls/call-list-store.ts';
import type { readRedirect } from '../../../src/genesys/auth/redirect.ts';
import type { followPerson } from '../../../src/genesys/auth/follow-person.ts';
import type { createPartCheck } from '../../../src/genesys/auth/part-check.ts';
import type { createSignIn } from '../../../src/genesys/auth/sign-in.ts';
import type { createSignInStore } from '../../../src/genesys/auth/token-store.ts';
import type { watchRefusals } from '../../../src/genesys/auth/watch-refusals.ts';
import type { createSessionStore } from '../../../src/recording/session/store.ts';
import type { view } from '../../../src/recording/session/view.ts';
import type { openKeptPresses } from '../../../src/storage/kept-presses.ts';

/** The code under test: the real code, or a copy with a defect. */
export interface SignInCore {
  readonly createPartCheck: typeof createPartCheck;
  readonly createSessionStore: typeof createSessionStore;
  readonly createSignIn: typeof createSignIn;
  readonly createSignInStore: typeof createSignInStore;
  readonly createCallListStore: typeof createCallListStore;
  readonly followPerson: typeof followPerson;
  readonly keepPress: typeof keepPress;
  readonly openKeptPresses: typeof openKeptPresses;
  readonly readRedirect: typeof readRedirect;
  readonly view: typeof view;
  readonly watchRefusals: typeof watchRefusals;
  /** Whether a call stores its press when the page is unloaded. In an earlier defect, it depended on who asked last. */
  readonly isKeptAfter: (lastAsker: 'call' | 'list') => boolean;
}

/** @param source a folder with the layout of src/, with a trailing slash */
export async function loadCore(source: URL): Promise<SignInCore> {
  const load = (file: string): Promise<SignInCore> => import(new URL(file, source).href);
  const parts = await Promise.all(
    [
      'agent/keep-press.ts',
      'agent/my-calls/call-list-store.ts',
      'genesys/auth/follow-person.ts',
      'genesys/auth/part-check.ts',
      'genesys/auth/redirect.ts',
      'genesys/auth/sign-in.ts',
      'genesys/auth/token-store.ts',
      'genesys/auth/watch-refusals.ts',
      'recording/session/store.ts',
      'recording/session/view.ts',
      'storage/kept-presses.ts',
    ].map(load),
  );
  return Object.assign({ isKeptAfter: () => true }, ...parts);
}
