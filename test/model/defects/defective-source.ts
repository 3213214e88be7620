import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Defect } from './defect.ts';

export const realSource = new URL('../../../src/', import.meta.url);

/**
 * Passes `use` a temporary copy of folders of src/ with the defect, whose `file` is relative to src/.
 * @throws Error if the text to replace does not occur exactly once in the file
 */
export async function withDefectiveSource<T>(
  { file, search, replacement }: Defect,
  folders: readonly string[],
  use: (source: URL) => Promise<T>,
): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'defect-'));
  try {
    const source = fileURLToPath(realSource);
    for (const folder of folders) {
      await cp(join(source, folder), join(copy, 'src', folder), {
        recursive: true,
        filter: (path) => !path.endsWith('tsconfig.json'),
      });
    }
    await symlink(join(source, '../node_modules'), join(copy, 'node_modules'));
    const text = await readFile(join(copy, 'src', file), 'utf8');
    const parts = text.split(search);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${search}`);
    await writeFile(join(copy, 'src', file), parts.join(replacement));
    return await use(pathToFileURL(join(copy, 'src/')));
  } finally {
    await rm(copy, { recursive: true });
  }
}
