import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { PackageFolders } from './bundled-packages.ts';

/** The metadata of an installed package. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, such as `MIT`. */
  readonly license: string;
  readonly author: string | undefined;
  /** The texts of its license and notice files; empty if it ships none. */
  readonly texts: readonly string[];
}

const PackageJson = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  author: v.optional(
    v.union([
      v.string(),
      v.pipe(
        v.object({ name: v.string() }),
        v.transform(({ name }) => name),
      ),
    ]),
  ),
});

/** Files whose text must accompany a copy. */
const LEGAL = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

export const readPackages = (folders: PackageFolders): readonly InstalledPackage[] =>
  folders.map((folder) => {
    const text = readFileSync(join(folder, 'package.json'), 'utf8');
    const { author, ...about } = v.parse(PackageJson, JSON.parse(text));
    const legal = readdirSync(folder).filter((name) => LEGAL.test(name));
    const texts = legal.toSorted().map((name) => readFileSync(join(folder, name), 'utf8').trim());
    return { ...about, author, texts };
  });
