import type { Plugin } from 'vite';

/** One line of an operation, as the formatter writes it. */
const why = /^ {2}why:\s*(['"]).*\1,\n/gm;

/**
 * Why an operation is needed is read by people: in manifest.json, in the docs and on the set-up page. The other pages
 * leave it out, about 0.4 kB.
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
