import { cp, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Ran, runFor } from './run-for.ts';

/** Dependencies, build output and history: a copy shares them or does not need them. */
const NOT_COPIED = /^(node_modules|\.git|dist.*|.*results|.*report)$/;

const UNTIL_ONE_FAILS = [
  'run',
  '--project=unit',
  '--project=dom',
  '--bail=1',
  '--experimental.fsModuleCache',
  // A change that makes a test wait forever should not cost minutes.
  '--testTimeout=30000',
];

/** The compiler's result; `wrong`: the files with errors. */
export interface Compiled {
  readonly compiles: boolean;
  readonly wrong: ReadonlySet<string>;
}

/** A compiler error: `src/queue/url.ts(3,5): error TS2322: …`. */
const COMPLAINT = /^(\S+)\(\d+,\d+\): error/gm;

/** A copy of the project in which things can be broken. */
export interface Copy {
  readonly folder: string;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly compile: () => Promise<Compiled>;
  /** Runs these unit tests until one fails, for at most `patience` ms; `report` is the path of the JSON report. */
  readonly test: (files: readonly string[], patience: number, report: string) => Promise<Ran>;
}

/** Passes `use` a temporary copy of the project in `root`. */
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
