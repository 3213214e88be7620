import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { ProjectFile } from '../gate.ts';

/** One import, re-export or `import()` of a file. */
export interface Import {
  /** A path from the project's root, or a package's specifier. */
  readonly target: string;
  readonly kind: 'types' | 'values';
  /** `later`: by `import()`. */
  readonly when: 'atOnce' | 'later';
}

/** Everything a module of TypeScript or JavaScript imports, read from its syntax tree. */
export function importsOf({ path, text }: ProjectFile): readonly Import[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const imports = staticImports.map(({ moduleRequest, entries }) => ({
    target: resolve(path, moduleRequest.value),
    kind: kindOf(entries),
    when: 'atOnce' as const,
  }));
  const reExports = staticExports
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => {
      if (entry.moduleRequest === null) return [];
      const target = resolve(path, entry.moduleRequest.value);
      return [{ target, kind: kindOf([entry]), when: 'atOnce' as const }];
    });
  const later = dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    target: resolve(path, text.slice(start, end).replaceAll(QUOTES, '')),
    kind: 'values' as const,
    when: 'later' as const,
  }));
  return [...imports, ...reExports, ...later];
}

const QUOTES = /^['"`]|['"`]$/g;

/** An import without names, such as of a style sheet, is one of values. */
function kindOf(names: readonly { readonly isType: boolean }[]): Import['kind'] {
  return names.length > 0 && names.every(({ isType }) => isType) ? 'types' : 'values';
}

function resolve(importer: string, specifier: string): string {
  const withoutQuery = specifier.replace(/\?.*$/, '');
  if (!withoutQuery.startsWith('.')) return withoutQuery;
  return posix.join(posix.dirname(importer), withoutQuery);
}
