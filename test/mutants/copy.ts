import { cp, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Ran, runFor } from './run-for.ts';

/** Installed, built, or the history: a copy needs none of it, or shares it. */
const NOT_COPIED = /^(node_modules|\.git|dist.*|.*results|.*report)$/;

const UNTIL_ONE_FAILS = [
  'run',
  '--project=unit',
  '--project=dom',
  '--bail=1',
  '--experimental.fsModuleCache',
  // A change that makes a test wait for ever should not cost minutes.
  '--testTimeout=30000',
];

/** What the compiler says; `wrong`: the files that it complains about. */
export interface Compiled {
  readonly compiles: boolean;
  readonly wrong: ReadonlySet<string>;
}

/** A complaint of the compiler: `src/queue/url.ts(3,5): error TS2322: …`. */
const COMPLAINT = /^(\S+)\(\d+,\d+\): error/gm;

/** A copy of the project to break things in. */
export interface Copy {
  readonly folder: string;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly compile: () => Promise<Compiled>;
  /** Runs these unit tests until one fails; `report` is for its JSON. */
  readonly test: (files: readonly string[], patience: number, report: string) => Promise<Ran>;
}

/** Lends a copy of the project in this folder. */
export async function withCopy<T>(root: string, use: (copy: Copy) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  try {
    const entries = (await readdir(root)).filter((name) => !NOT_COPIED.test(name));
    await Promise.all(
      entries.map((name) => cp(join(root, name), join(folder, name), { recursive: true })),
    );
    await symlink(resolve(root, 'node_modules'), join(folder, 'node_modules'));
    return await use(copyIn(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function copyIn(folder: string): Copy {
  const bin = join(folder, 'node_modules/.bin');
  const notes = join(folder, 'tsc-notes.json');
  return {
    folder,
    write: (path, text) => writeFile(join(folder, path), text),
    async compile() {
      const options = ['--pretty', 'false', '--incremental', '--tsBuildInfoFile', notes];
      const { ran, said } = await runFor(120_000, folder, join(bin, 'tsc'), options);
      const wrong = new Set([...said.matchAll(COMPLAINT)].map(([, path = '']) => path));
      return { compiles: ran === 'passed', wrong };
    },
    async test(files, patience, report) {
      const reporter = ['--reporter=json', `--outputFile=${report}`];
      const options = [...UNTIL_ONE_FAILS, ...reporter, ...files];
      return (await runFor(patience, folder, join(bin, 'vitest'), options)).ran;
    },
  };
}
