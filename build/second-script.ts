import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** The plugin, and which modules belong to the second script. */
interface SecondScript {
  readonly plugin: Plugin;
  readonly holds: (module: string) => boolean;
}

/**
 * A page in two scripts: a small first one, and a second one that it loads at once. The HTML asks for the second one
 * and its styles, too, so that they come beside the first script and not after it.
 * @param root how the path of the second script's own module ends
 */
export function secondScript(root: string): SecondScript {
  const modules = new Set<string>();
  return {
    holds: (module) => modules.has(module),
    plugin: {
      name: 'second-script',
      buildEnd() {
        for (const id of this.getModuleIds()) if (id.endsWith(root)) modules.add(id);
        // A set hands out what is added while it is walked.
        for (const id of modules) {
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) modules.add(imported);
        }
      },
      transformIndexHtml: {
        order: 'post',
        handler(html, { bundle, chunk }) {
          const second = chunk?.dynamicImports
            .map((name) => bundle?.[name])
            .find(
              (each) => each?.type === 'chunk' && each.moduleIds.some((id) => id.endsWith(root)),
            );
          if (second?.type !== 'chunk') return [];
          const marked = html.replace('<script async ', firstScript);
          if (marked === html) throw new Error('The page has no async first script to mark.');
          return { html: marked, tags: tagsFor(second) };
        },
      },
    },
  };
}

function tagsFor({ fileName, viteMetadata }: Rollup.OutputChunk): HtmlTagDescriptor[] {
  const styles = [...(viteMetadata?.importedCss ?? [])];
  return [
    link({ rel: 'modulepreload', crossorigin: true, href: `./${fileName}` }),
    ...styles.map((name) => link({ rel: 'stylesheet', crossorigin: true, href: `./${name}` })),
  ];
}

/** It runs before the browser draws the empty page, which would take as long as the script. */
const firstScript = '<script async blocking="render" ';

const link = (attrs: Record<string, string | true>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs,
  injectTo: 'head',
});
