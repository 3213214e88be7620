import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  main { max-width: 24rem; margin: 10vh auto 0; padding: 1rem; }
  h1 { font-size: 1.5rem; }
  label, input { display: block; width: 100%; box-sizing: border-box; }
  input, button { font: inherit; padding: 0.5rem; }
  .actions { display: flex; gap: 0.5rem; margin-top: 1rem; }
`;

const STYLE_ELEMENT = raw(`<style>${STYLE}</style>`);

/** The one style that the pages may have, named to the browser by its hash. */
const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

type Content = ReturnType<typeof html>;

/** A page of the login, with where its form may lead. */
export interface Page {
  readonly title: string;
  readonly content: Content;
  /** The form's answer redirects to this URI; browsers hold `form-action` against redirects too. */
  readonly formLeadsTo?: string;
}

/** Answers with a page that runs no script and loads nothing. */
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
