import * as v from 'valibot';
import type { PackageFolders } from '../third-party/bundled-packages.ts';

const Lockfile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string(), ''),
      license: v.optional(v.string()),
      integrity: v.optional(v.string()),
      dependencies: v.optional(v.record(v.string(), v.string()), {}),
      optionalDependencies: v.optional(v.record(v.string(), v.string()), {}),
    }),
  ),
});
type Locked = v.InferOutput<typeof Lockfile>['packages'];

/** The contents of a release, and what npm installs with it. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** Commit hash. */
  readonly commit: string;
  /** Folders of the packages bundled in each build, by the build's output folder. */
  readonly bundled: Readonly<Record<string, PackageFolders>>;
}

/** The part name of dependencies that npm installs with the command line. */
const INSTALLED = 'installed by npm beside dist-cli';

/**
 * Creates the bill of materials in CycloneDX 1.6: bundled packages and the command line's dependencies. Without serial
 * number and time, so that the same commit gives the same bytes.
 * @param lockfile package-lock.json, parsed as JSON
 * @throws Error that names a package missing from package-lock.json
 */
export function sbomOf(shipped: Shipped, lockfile: unknown): object {
  const { packages } = v.parse(Lockfile, lockfile);
  const parts = new Map(Object.entries(shipped.bundled));
  parts.set(INSTALLED, dependenciesOf('', packages));
  const folders = [...new Set([...parts.values()].flat())].toSorted();
  const root = `pkg:npm/${shipped.name}@${shipped.version}`;
  const refs = new Map(folders.map((folder) => [folder, purlOf(folder, packages)]));

  const dependencies = folders.map((folder) => ({
    ref: purlOf(folder, packages),
    dependsOn: directly(folder, packages)
      .flatMap((each) => refs.get(each) ?? [])
      .toSorted(),
  }));
  const firsts = [...Object.values(shipped.bundled).flat(), ...directly('', packages)];
  const ofRoot = firsts.flatMap((folder) => refs.get(folder) ?? []);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: shipped.name,
        version: shipped.version,
        description: shipped.description,
        licenses: [{ license: { id: 'MIT' } }],
        purl: root,
        properties: [{ name: 'commit', value: shipped.commit }],
      },
    },
    components: folders.map((folder) => ({
      ...componentOf(folder, packages),
      properties: [...parts]
        .filter(([, inPart]) => inPart.includes(folder))
        .map(([part]) => ({ name: 'part', value: part })),
    })),
    dependencies: [{ ref: root, dependsOn: [...new Set(ofRoot)].toSorted() }, ...dependencies],
  };
}

function lockedAt(folder: string, packages: Locked): Locked[string] {
  const locked = packages[folder];
  if (locked === undefined) throw new Error(`package-lock.json has no ${folder}.`);
  return locked;
}

const nameOf = (folder: string): string => folder.replace(/^.*node_modules\//, '');

/** The package URL; the `@` of a scope is encoded. */
const purlOf = (folder: string, packages: Locked): string =>
  `pkg:npm/${nameOf(folder).replace('@', '%40')}@${lockedAt(folder, packages).version}`;

function componentOf(folder: string, packages: Locked) {
  const { version, license, integrity } = lockedAt(folder, packages);
  const [, scope, bare = ''] = /^(?:(@[^/]+)\/)?(.+)$/.exec(nameOf(folder)) ?? [];
  const purl = purlOf(folder, packages);
  return {
    type: 'library',
    'bom-ref': purl,
    ...(scope !== undefined && { group: scope }),
    name: bare,
    version,
    ...(license !== undefined && {
      licenses: [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }],
    }),
    purl,
    ...(integrity !== undefined && {
      externalReferences: [
        {
          type: 'distribution',
          url: `https://registry.npmjs.org/${nameOf(folder)}/-/${bare}-${version}.tgz`,
          hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }],
        },
      ],
    }),
  };
}

const hexOf = (integrity: string): string =>
  Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

/** Folders of a package's direct dependencies, resolved the way Node does. `''`: the project. */
function directly(folder: string, packages: Locked): PackageFolders {
  const { dependencies, optionalDependencies } = lockedAt(folder, packages);
  const names = Object.keys({ ...dependencies, ...optionalDependencies });
  return names.flatMap((name) => {
    for (let from = folder; ; from = from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
      const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
      if (packages[place] !== undefined) return [place];
      if (from === '') return [];
    }
  });
}

/** Folders of all direct and transitive dependencies. */
function dependenciesOf(folder: string, packages: Locked): PackageFolders {
  const found = new Set<string>();
  const left = [...directly(folder, packages)];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    left.push(...directly(next, packages));
  }
  return [...found].toSorted();
}
