import { type Action, post } from './actions.ts';
import type { Desk } from './schema.ts';

/** A setting of the organization or the web host that is on or off. */
export interface Switch {
  readonly label: string;
  readonly hint: string;
  readonly isOn: (desk: Desk) => boolean;
  readonly turn: (on: boolean) => Action;
}

export const ORGANIZATION_SWITCHES: readonly Switch[] = [
  {
    label: 'Signed in to Genesys Cloud',
    hint: 'Off: the login shows its form.',
    isOn: ({ login }) => login.signedIn,
    turn: (signedIn) => post('Signed in', 'settings', { signedIn }),
  },
  {
    label: 'Login refuses frames',
    hint: 'As many identity providers do: only a pop-up works.',
    isOn: ({ login }) => login.refuseFraming,
    turn: (refuseFraming) => post('Login', 'settings', { refuseFraming }),
  },
  {
    label: 'Login severs its pop-up',
    hint: 'Cross-Origin-Opener-Policy, as Microsoft Entra ID sends it.',
    isOn: ({ login }) => login.isolateOpener,
    turn: (isolateOpener) => post('Login', 'settings', { isolateOpener }),
  },
  {
    label: 'Scopes are enforced',
    hint: 'Tokens can do what their OAuth client may.',
    isOn: ({ login }) => login.enforceScopes,
    turn: (enforceScopes) => post('Scopes', 'settings', { enforceScopes }),
  },
  {
    label: 'Host strips .html',
    hint: 'Cloudflare Pages redirects /queue.html to /queue.',
    isOn: ({ hosting }) => hosting.stripHtml,
    turn: (stripHtml) => post('Hosting', 'hosting', { stripHtml }),
  },
];
