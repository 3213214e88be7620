import type { ProjectFile } from '../gate.ts';

/** A small build, as Vite writes it: a page, its script with its own chunk, one for later, and a style. */
export const BUILT: readonly ProjectFile[] = [
  {
    path: 'dist/index.html',
    text: `<!doctype html><head>
      <link rel="icon" href="/icon.svg">
      <script type="module" crossorigin src="/assets/index-1.js"></script>
      <link rel="modulepreload" crossorigin href="/assets/core-2.js">
      <link rel="stylesheet" crossorigin href="/assets/index-3.css">
      </head><body></body>`,
  },
  {
    path: 'dist/assets/index-1.js',
    text: `import{c}from"./core-2.js";const l=()=>import("./later-4.js");export{c,l};`,
  },
  { path: 'dist/assets/core-2.js', text: 'const c=1;export{c};' },
  { path: 'dist/assets/index-3.css', text: 'p{color:#000}' },
  { path: 'dist/assets/later-4.js', text: 'export const l=1;' },
];

/** The build with one file put in, or put in the place of the one with that path. */
export const withFile = (path: string, text: string): readonly ProjectFile[] => [
  ...BUILT.filter((file) => file.path !== path),
  { path, text },
];
