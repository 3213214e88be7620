import type { Defect } from '../defects/defect.ts';
import { withDefectiveSource } from '../defects/defective-source.ts';
import { loadCore, type SignInCore } from './core.ts';

/** Defects that lose a press, or carry it out twice or for another user. `file` is relative to src/. */
export const signInDefects: readonly Defect[] = [
  {
    name: 'a refusal of an older token discards the new one',
    file: 'genesys/auth/sign-in.ts',
    search: 'if (of === token()) isRefused = true;',
    replacement: 'isRefused = true;',
  },
  {
    name: 'the page leaves before its writes have been answered',
    file: 'genesys/auth/sign-in.ts',
    search: '    await settings.beforeLeaving();\n',
    replacement: '',
  },
  {
    name: 'only a press that was refused for a missing sign-in is kept',
    file: 'recording/session/pending.ts',
    search: '  if (!pending) return null;\n  const { command, pressedAt, userId }',
    replacement:
      "  if (pending?.phase.name !== 'signingIn') return null;\n  const { command, pressedAt, userId }",
  },
  {
    name: 'a widget without a press removes the press that another widget on the same call keeps',
    file: 'agent/keep-press.ts',
    search: 'if (press || isKept)',
    replacement: 'if (press || now)',
  },
  {
    name: 'another widget sends a press that its own widget still holds',
    file: 'storage/kept-presses.ts',
    search: '(press.holder ?? frame) === frame',
    replacement: 'frame',
  },
  {
    name: 'the token of the previous user is trusted, whoever is on the call',
    file: 'genesys/auth/part-check.ts',
    search: 'if (isCurrent()) return () => true;',
    replacement: 'if (token() !== null) return () => true;',
  },
  {
    name: 'a press is sent for any user who signs in',
    file: 'recording/session/pending.ts',
    search: 'if (!press || press.userId === session.userId) return session;',
    replacement: 'if (!press || session) return session;',
  },
  {
    name: 'a press that was too old when the page returned is dropped silently',
    file: 'recording/session/session.ts',
    search: 'lastFailure: isTooOld ? { failure: missed, command: storedPress.command } : null,',
    replacement: 'lastFailure: null,',
  },
];

/** Passes `use` the code with the defect. */
export const withSignInDefect = <T>(
  defect: Defect,
  use: (core: SignInCore) => Promise<T>,
): Promise<T> =>
  withDefectiveSource(defect, ['agent', 'genesys', 'recording', 'storage'], async (source) =>
    use(await loadCore(source)),
  );
