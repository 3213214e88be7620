import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** The plugin, and a test for modules of the second script. */
interface SecondScript {
  readonly plugin: Plugin;
  readonly holds: (module: string) => boolean;
}

/**
 * Splits a page into a small first script and a second one that it loads at once. The HTML also references the second
 * script and its styles, so that all load in parallel.
 * @param root suffix of the path of the second script's root module
 */
export function secondScript(root: string): SecondScript {
  const modules = new Set<string>();
  return {
    holds: (module) => modules.has(module),
    plugin: {
      name: 'second-script',
      buildEnd() {
        for (const id of this.getModuleIds()) if (id.endsWith(root)) modules.add(id);
        // Iterating a set includes items added during the iteration.
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

/**
 * Render-blocking, so that it runs before the browser paints the empty page, which would take as long as the script.
 */
const firstScript = '<script async blocking="render" ';

const link = (attrs: Record<string, string | true>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs,
  injectTo: 'head',
});
