import { NOTICES } from '../third-party/notices.ts';
import { encode, type Files, sumsOf } from './archive.ts';
import { withShippedLinks } from './shipped-links.ts';

/** Tracked files that a release contains in addition to the build, for those who host and install the pages. */
const TRACKED = /^(LICENSE|CHANGELOG\.md|SECURITY\.md|manifest\.json|infra\/.+|docs\/[^/]+\.md)$/;

/** What only those who change the source need. */
const FOR_ENGINEERS = /^docs\/(architecture|glossary|performance|updating-the-sdks)\.md$/;

/** Without the documents about the source. */
export const forOperators = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => !FOR_ENGINEERS.test(path));

/**
 * Filters the repository's files that go into the zip. Untracked files next to them, such as Terraform's state, are
 * excluded.
 */
export const trackedForRelease = (tracked: readonly string[]): readonly string[] =>
  forOperators(tracked).filter((path) => TRACKED.test(path));

/**
 * The contents of the zip, all in one folder: the built pages, the tracked files, the notices, the bill of materials,
 * and the checksums of them all.
 * @throws Error if the build has no notices
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
