import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';

/** Colors of Spark, Genesys' design system, as on the desktop. */
const STYLE = `
  :root { color-scheme: light dark; font: 14px/20px 'Noto Sans', system-ui, sans-serif; }
  body { display: grid; place-items: center; min-height: 100vh; margin: 0; padding: 16px; box-sizing: border-box;
    background: light-dark(#f0f1f5, #131315); color: light-dark(#2a2a2e, #ffffff); }
  main { width: min(22rem, 100%); box-sizing: border-box; padding: 24px; border-top: 4px solid #ff451a; border-radius: 8px;
    background: light-dark(#ffffff, #1e1e21); box-shadow: 0 2px 3px 1px light-dark(#3d538f1a, #0000004d); }
  h1 { margin: 0 0 8px; font-size: 20px; line-height: 28px; }
  p { margin: 0 0 16px; }
  label { font-weight: 600; }
  label, input { display: block; width: 100%; box-sizing: border-box; }
  input { margin: 4px 0; padding: 5px 8px; border: 1px solid #848891; border-radius: 4px; font: inherit;
    background: light-dark(#ffffff, #2a2a2e); color: inherit; }
  small { color: light-dark(#4f5157, #c1c6d4); font-size: 12px; }
  button { min-height: 32px; padding: 5px 16px; border: 1px solid transparent; border-radius: 4px; font: inherit;
    font-weight: 600; background: #2143a2; color: #ffffff; cursor: pointer; }
  button[value=deny] { border-color: #848891; background: none; color: light-dark(#2143a2, #adbff0); }
  :focus-visible { outline: 2px solid light-dark(#2954cb, #829ce5); outline-offset: 2px; }
  [role=alert] { padding: 8px 12px; border-radius: 4px; background: light-dark(#f9d3da, #440a15); }
  .actions { display: flex; gap: 8px; margin-top: 16px; }
`;

const STYLE_ELEMENT = raw(`<style>${STYLE}</style>`);

/** The only stylesheet that the pages' CSP allows, identified by its hash. */
const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

type Content = ReturnType<typeof html>;

/** A page of the login. */
export interface Page {
  readonly title: string;
  readonly content: Content;
  /** The URI that submitting the form redirects to; browsers apply `form-action` to redirects too. */
  readonly formLeadsTo?: string;
}

/** Responds with a page that runs no scripts and loads nothing. */
export function showPage(c: Context, status: 200 | 400, page: Page): Response | Promise<Response> {
  const destinations = page.formLeadsTo === undefined ? '' : ` ${new URL(page.formLeadsTo).origin}`;
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src ${STYLE_SOURCE}; form-action 'self'${destinations}; base-uri 'none'`,
  );
  return c.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.title}</title>
          ${STYLE_ELEMENT}
        </head>
        <body>
          <main>
            <h1>${page.title}</h1>
            ${page.content}
          </main>
        </body>
      </html>`,
    status,
  );
}
