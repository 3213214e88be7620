import { NOTICES } from '../third-party/notices.ts';
import { type Files, sumsOf } from './archive.ts';
import { withShippedLinks } from './shipped-links.ts';

/** What a release has for those who host the pages and install them, beside what is built. */
const TRACKED = /^(LICENSE|CHANGELOG\.md|SECURITY\.md|manifest\.json|infra\/.+|docs\/[^/]+\.md)$/;

/** What only those who change the source need. */
const FOR_ENGINEERS = /^docs\/(architecture|glossary|performance|updating-the-sdks)\.md$/;

/** Without the documents about the source. */
export const forOperators = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => !FOR_ENGINEERS.test(path));

/** The files of the repository that go into the zip. What lies around beside them, such as Terraform's state, does not. */
export const trackedForRelease = (tracked: readonly string[]): readonly string[] =>
  forOperators(tracked).filter((path) => TRACKED.test(path));

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * What the zip holds, all in one folder: the built pages, the tracked files, the notices, the bill of materials, and the
 * sums of all that.
 * @throws Error where the build left no notices
 */
export function zipContents(
  folder: string,
  {
    pages,
    tracked,
    sbom,
    repository,
  }: {
    readonly pages: Files;
    readonly tracked: Files;
    readonly sbom: object;
    /** Where links to files that are not shipped lead; `null`: unknown. */
    readonly repository: string | null;
  },
): Files {
  const notices = pages.get(NOTICES);
  if (notices === undefined) throw new Error(`The build left no ${NOTICES}.`);
  const contents = new Map([
    ...[...pages].map(([path, content]) => [`dist/${path}`, content] as const),
    ...tracked,
    [NOTICES, notices],
    ['sbom.cdx.json', encode(`${JSON.stringify(sbom, null, 2)}\n`)],
  ]);
  const files = new Map(withShippedLinks(contents, repository));
  files.set('SHA256SUMS', encode(sumsOf(files)));
  return new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));
}
