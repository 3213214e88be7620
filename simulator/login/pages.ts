import { html } from 'hono/html';
import type { ValidRequest } from './authorization-request.ts';
import type { Page } from './page.ts';

/** The sign-in form. It posts back to its own URL, whose query holds the whole request. */
export function signInPage(
  { client, returnTo }: ValidRequest,
  email: string,
  problem?: string,
): Page {
  const alert = problem === undefined ? '' : html`<p role="alert">${problem}</p>`;
  return {
    title: 'Sign in',
    formLeadsTo: returnTo.redirectUri,
    content: html`
      <p>“${client.name}” asks to act for you in the simulated organization.</p>
      ${alert}
      <form method="post">
        <label for="email">Email</label>
        <input
          id="email"
          name="email"
          type="email"
          value="${email}"
          autocomplete="username"
          required
        />
        <small>The simulator asks for no password.</small>
        <div class="actions">
          <button name="decision" value="allow">Sign in</button>
          <button name="decision" value="deny" formnovalidate>Deny</button>
        </div>
      </form>
    `,
  };
}

/** Shown where a redirect would lead to a page that is not registered. */
export function errorPage(problem: string): Page {
  return { title: 'Sign-in is not possible', content: html`<p role="alert">${problem}</p>` };
}

/** Shown after a logout for which the app named no page to return to. */
export const signedOutPage: Page = {
  title: 'Signed out',
  content: html`<p>You can close this page.</p>`,
};
