import { relative, resolve, sep } from 'node:path';
import type { Plugin, Rollup } from 'vite';

/** The folders of installed packages, such as `node_modules/preact`, of which a build holds something. */
export type PackageFolders = readonly string[];

/** Modules that a bundler makes up, and the package whose code they hold; `null`: our own. */
const MADE_UP: Readonly<Record<string, string | null>> = {
  '\0rolldown/runtime.js': 'node_modules/rolldown',
  // Its content is that of plain-dynamic-imports.ts.
  '\0vite/preload-helper.js': null,
};

/**
 * The folder of the package that a module belongs to; `null`: it is our own.
 * @throws Error where it is unknown: nothing is shipped without knowing whose it is
 */
export function packageFolderOf(id: string, root: string): string | null {
  const madeUp = MADE_UP[id];
  if (madeUp !== undefined) return madeUp;
  const path = relative(root, id.replace(/\?.*$/, '')).split(sep).join('/');
  const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
  if (folder !== undefined && !folder.startsWith('../')) return folder;
  if (path.startsWith('../') || id.startsWith('\0')) {
    throw new Error(`It is not known whose code this is: ${JSON.stringify(id)}`);
  }
  return null;
}

/** What a plugin says of a module into which it copied something: the file that it came from. */
export const copiedFrom = (file: string): { readonly copiedFrom: string } => ({ copiedFrom: file });

/**
 * Finds whose code a build holds, from the bundler's own list of modules. All environments of a build share it, so each
 * also gets what those before it hold.
 */
export function bundledPackages(
  use: (folders: PackageFolders, context: Rollup.PluginContext) => void,
): Plugin {
  const folders = new Set<string>();
  return {
    name: 'bundled-packages',
    apply: 'build',
    sharedDuringBuild: true,
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const copied = [...this.getModuleIds()].flatMap((id): string[] => {
        const from: unknown = this.getModuleInfo(id)?.meta['copiedFrom'];
        return typeof from === 'string' ? [from] : [];
      });
      for (const id of [...chunks.flatMap(({ moduleIds }) => moduleIds), ...copied]) {
        const folder = packageFolderOf(id, resolve());
        if (folder !== null) folders.add(folder);
      }
      use([...folders].toSorted(), this);
    },
  };
}
