import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Core } from '../core.ts';
import type { Defect } from './defect.ts';

const original = fileURLToPath(new URL('../../../src/recording', import.meta.url));

/**
 * Passes `use` a temporary copy of the core with the defect.
 * @throws Error if the text to replace does not occur exactly once in the file
 */
export async function withDefect<T>(
  { file, search, replacement }: Defect,
  use: (core: Core) => Promise<T>,
): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'defect-'));
  try {
    // The copy is not type-checked, and its tsconfig would extend one that does not exist there.
    await cp(original, copy, {
      recursive: true,
      filter: (path) => !path.endsWith('tsconfig.json'),
    });
    const text = await readFile(join(copy, file), 'utf8');
    const parts = text.split(search);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${search}`);
    await writeFile(join(copy, file), parts.join(replacement));
    return await use(await load(copy));
  } finally {
    await rm(copy, { recursive: true });
  }
}

async function load(folder: string): Promise<Core> {
  const url = (file: string): string => pathToFileURL(join(folder, file)).href;
  const { createSessionStore }: Pick<Core, 'createSessionStore'> = await import(
    url('session/store.ts')
  );
  const { pressToKeep }: Pick<Core, 'pressToKeep'> = await import(url('session/pending.ts'));
  const { statusOf }: Pick<Core, 'statusOf'> = await import(url('status.ts'));
  const { view }: Pick<Core, 'view'> = await import(url('session/view.ts'));
  return { createSessionStore, pressToKeep, statusOf, view };
}
