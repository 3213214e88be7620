import type { Plugin } from 'vite';

/** Matches an operation's `why` line as the formatter writes it. */
const why = /^ {2}why:\s*(['"]).*\1,\n/gm;

/**
 * Removes `why` from the operations, about 0.4 kB. It is for people: in manifest.json, the docs and the set-up page,
 * which keeps it.
 */
export function slimOperations(): Plugin {
  return {
    name: 'slim-operations',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /src\/genesys\/operations\.ts$/ },
      handler(code) {
        return this.environment.name === 'setup'
          ? null
          : { code: code.replace(why, ''), map: null };
      },
    },
  };
}
