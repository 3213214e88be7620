import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A step of the recipe. `null`: only a person can do it, or check it. */
type Step = ((root: string) => Promise<void>) | null;

const COPY = /^Copy a translation: `cp -r (\S+) (\S+)`/;
const REPLACE = /^In the copies, replace `(.+?)` with `(.+?)`/;
const INSERT = /^In \[[^\]]+\]\((\S+)\), add to `(\w+)`:\s+(?:```ts\n([^`]+)```|`([^`]+)`)/;
const BY_HAND = /^(Translate|Check it)\b/;

/** The steps by which CONTRIBUTING adds a language, to be carried out on a copy of the project. */
export function languageRecipe(contributing: string): readonly Step[] {
  const section = /\*\*a language\*\*[^]+?(?=\n\*\*)/.exec(contributing)?.[0] ?? '';
  const steps = section.split(/^\d+\. /m).slice(1);
  const folder = COPY.exec(steps[0] ?? '')?.[2] ?? '';
  return steps.map((text) => stepOf(text, folder));
}

function stepOf(text: string, folder: string): Step {
  const copy = COPY.exec(text);
  if (copy) {
    const [, from = '', to = ''] = copy;
    return (root) => cp(join(root, from), join(root, to), { recursive: true });
  }
  const replace = REPLACE.exec(text);
  if (replace) {
    const [, old = '', wanted = ''] = replace;
    return async (root) => {
      const files = await readdir(join(root, folder));
      for (const file of files) {
        await edit(join(root, folder, file), (content) => content.replaceAll(old, wanted));
      }
    };
  }
  const insert = INSERT.exec(text);
  if (insert) {
    const [, file = '', list = '', block, line = ''] = insert;
    return (root) => edit(join(root, file), (content) => addTo(content, list, block ?? line));
  }
  if (BY_HAND.test(text)) return null;
  throw new Error(`This step is not one that a test could carry out: ${text}`);
}

function addTo(content: string, list: string, entry: string): string {
  const opening = new RegExp(`const ${list}(?:: [^=]+)? = \\[`, 'g');
  const found = content.match(opening) ?? [];
  if (found.length !== 1) throw new Error(`${list} begins ${found.length} times.`);
  return content.replace(opening, (line) => `${line}\n${entry}`);
}

/** @param change what the file holds afterwards */
export async function edit(path: string, change: (content: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}
