import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { bundledPackages } from './bundled-packages.ts';
import { type InstalledPackage, readPackages } from './packages.ts';

/** Placed in `dist/` and `dist-cli/`, so that every copy of the code includes the notices. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const RULE = '='.repeat(80);

/**
 * Formats the notices of packages, in the given order.
 * @param mit our own license file, with the MIT text
 * @throws Error that names a package without a license text, unless it is MIT, whose text is known
 */
export function noticesOf(packages: readonly InstalledPackage[], mit: string): string {
  const parts = packages.map((each) => {
    const texts = each.texts.length > 0 ? each.texts : [standIn(each, mit)];
    return `${RULE}\n${each.name} ${each.version} (${each.license})\n\n${texts.join('\n\n')}\n`;
  });
  return `Third-party notices

These files hold code of the packages below, each under its own license.

${parts.join('\n')}`;
}

/** Builds the text for a package that ships none: Genesys' platform SDK only names MIT in its package.json. */
function standIn({ name, license, author }: InstalledPackage, mit: string): string {
  if (license !== 'MIT') throw new Error(`${name} ships no text of its license (${license}).`);
  const holder = author ?? `the authors of ${name}`;
  return `The package names this license and ships no text of it; its author is ${holder}.

${mit.trim().replace(/^Copyright .*$/m, `Copyright (c) ${holder}`)}`;
}

/** Writes the notices of the bundled packages next to the built files. */
export const thirdPartyNotices = (): Plugin =>
  bundledPackages((folders, context) => {
    const source = noticesOf(readPackages(folders), readFileSync('LICENSE', 'utf8'));
    context.emitFile({ type: 'asset', fileName: NOTICES, source });
  });
