import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { copiedFrom } from './third-party/bundled-packages.ts';

/** Genesys Spark's design tokens, values by name. */
export interface SparkTokens {
  readonly light: ReadonlyMap<string, string>;
  /** Only those that differ from `light`. */
  readonly dark: ReadonlyMap<string, string>;
}

/**
 * The selectors of the color schemes in genesys-spark-components/dist/genesys-webcomponents/genesys-webcomponents.css.
 */
const selectors = { light: ':root', dark: '[flare-mode=dark]' } as const;

/** Parses the tokens in Spark's stylesheet. */
export function parseTokens(sparkCss: string): SparkTokens {
  const light = declarations(sparkCss, selectors.light);
  const dark = declarations(sparkCss, selectors.dark);
  return {
    light,
    dark: new Map([...dark].filter(([name, value]) => light.get(name) !== value)),
  };
}

function declarations(css: string, selector: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, ruleSelector, body] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (ruleSelector?.trim() !== selector) continue;
    for (const [, name = '', value = ''] of (body ?? '').matchAll(
      /(--gse-[\w-]+)\s*:\s*([^;]+)/g,
    )) {
      found.set(name, name.startsWith(sizesOfType) ? inRem(value.trim()) : value.trim());
    }
  }
  return found;
}

/**
 * Prefix of Spark's font sizes. They are in px, which would ignore the font size set in the browser, so they are
 * converted to rem.
 */
const sizesOfType = '--gse-core-fontSize-';
const inRem = (px: string): string => `${parseFloat(px) / 16}rem`;

/** Matches a use of a token. */
const use = /var\(\s*(--gse-[\w-]+)\s*\)/g;

/**
 * Inlines the values of Spark's tokens in a stylesheet, both values where they differ in dark mode: declaring and
 * referencing the tokens would be larger.
 * @throws Error that names a token unknown to Spark
 */
export function withValues(css: string, { light, dark }: SparkTokens): string {
  return css.replaceAll(use, (_, name: string) => {
    const inLight = valueOf(name, (each) => light.get(each));
    const inDark = valueOf(name, (each) => dark.get(each) ?? light.get(each));
    return inLight === inDark ? inLight : `light-dark(${inLight}, ${inDark})`;
  });
}

/** Resolves a token, which may refer to others. */
function valueOf(name: string, find: (name: string) => string | undefined): string {
  const value = find(name);
  if (value === undefined) throw new Error(`Genesys Spark has no design token ${name}`);
  return value.replaceAll(use, (_, other: string) => valueOf(other, find));
}

/** Vite plugin that inlines the Genesys Spark tokens used by a stylesheet. */
export function sparkTokens(): Plugin {
  const sheet = createRequire(import.meta.url).resolve(
    'genesys-spark-components/dist/genesys-webcomponents/genesys-webcomponents.css',
  );
  const tokens = parseTokens(readFileSync(sheet, 'utf8'));
  return {
    name: 'spark-tokens',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(?:\?|$)/, code: 'var(--gse-' },
      handler: (css) => ({ code: withValues(css, tokens), map: null, meta: copiedFrom(sheet) }),
    },
  };
}
