import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Genesys Spark's design tokens, name to value. */
export interface SparkTokens {
  readonly light: ReadonlyMap<string, string>;
  /** Only what differs from `light`. */
  readonly dark: ReadonlyMap<string, string>;
}

/** Where genesys-webcomponents.css keeps each colour scheme. */
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

/**
 * The `:root` rules that define every token which `css` uses, and the tokens that those refer to.
 * @throws Error that names a token which Spark does not have
 */
export function rootRules(css: string, tokens: SparkTokens): string {
  const names = usedIn(css);
  for (const name of names) {
    const light = tokens.light.get(name);
    if (light === undefined) throw new Error(`Genesys Spark has no design token ${name}`);
    for (const further of usedIn(light + (tokens.dark.get(name) ?? ''))) names.add(further);
  }
  const dark = rule(names, tokens.dark);
  return rule(names, tokens.light) + (dark && `@media (prefers-color-scheme: dark){${dark}}`);
}

/** Adding to a set while walking it visits the new names too. */
function usedIn(css: string): Set<string> {
  return new Set(Array.from(css.matchAll(/var\(\s*(--gse-[\w-]+)/g), ([, name = '']) => name));
}

function rule(names: ReadonlySet<string>, tokens: ReadonlyMap<string, string>): string {
  const lines = [...names].flatMap((name) => {
    const value = tokens.get(name);
    return value === undefined ? [] : [`${name}:${value}`];
  });
  return lines.length > 0 ? `:root{${lines.join(';')}}` : '';
}

/** Spark's long names cost more than the values: each gets a short one. */
export function shortNames(): (css: string) => string {
  const given = new Map<string, string>();
  const short = (name: string): string => {
    const known = given.get(name) ?? `--g${given.size}`;
    given.set(name, known);
    return known;
  };
  return (css) => css.replaceAll(/--gse-[\w-]+/g, short);
}

/** Puts the Genesys Spark tokens that a stylesheet uses, and only these, in front of it. */
export function sparkTokens(): Plugin {
  const sheet = createRequire(import.meta.url).resolve(
    'genesys-spark-components/dist/genesys-webcomponents/genesys-webcomponents.css',
  );
  const tokens = parseTokens(readFileSync(sheet, 'utf8'));
  const shorten = shortNames();
  return {
    name: 'spark-tokens',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(?:\?|$)/, code: 'var(--gse-' },
      handler: (css) => shorten(rootRules(css, tokens) + css),
    },
  };
}
