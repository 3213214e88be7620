import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { copiedFrom } from './third-party/bundled-packages.ts';

/** Genesys Spark's design tokens, name to value. */
export interface SparkTokens {
  readonly light: ReadonlyMap<string, string>;
  /** Only what differs from `light`. */
  readonly dark: ReadonlyMap<string, string>;
}

/** Where genesys-spark-components/dist/genesys-webcomponents/genesys-webcomponents.css keeps each color scheme. */
const selectors = { light: ':root', dark: '[flare-mode=dark]' } as const;

/** Reads the tokens out of Spark's stylesheet. */
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

/** Spark gives the size of type in px, which would not grow with the size that a person has set in the browser. */
const sizesOfType = '--gse-core-fontSize-';
const inRem = (px: string): string => `${parseFloat(px) / 16}rem`;

/** Where a token is used. */
const use = /var\(\s*(--gse-[\w-]+)\s*\)/g;

/**
 * A stylesheet with the values of Spark's tokens in their places, and both where they differ in the dark: to declare
 * the tokens and refer to them takes more room.
 * @throws Error that names a token which Spark does not have
 */
export function withValues(css: string, { light, dark }: SparkTokens): string {
  return css.replaceAll(use, (_, name: string) => {
    const inLight = valueOf(name, (each) => light.get(each));
    const inDark = valueOf(name, (each) => dark.get(each) ?? light.get(each));
    return inLight === inDark ? inLight : `light-dark(${inLight}, ${inDark})`;
  });
}

/** A token may refer to others. */
function valueOf(name: string, find: (name: string) => string | undefined): string {
  const value = find(name);
  if (value === undefined) throw new Error(`Genesys Spark has no design token ${name}`);
  return value.replaceAll(use, (_, other: string) => valueOf(other, find));
}

/** Gives a stylesheet the Genesys Spark tokens that it uses, and only these. */
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
