import { render } from 'preact';
import * as v from 'valibot';
import { SEAT_COOKIE } from '../../login/session.ts';
import { readAddress } from './address.ts';
import { createControl } from './control/client.ts';
import { Desktop } from './control/schema.ts';
import { createDesktopState } from './host/desktop-state.ts';
import { APP, installed } from './host/integration.ts';
import { AdminPage } from './views/AdminPage.tsx';
import { ClientApp } from './views/ClientApp.tsx';
import { Workspace } from './views/Workspace.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/top-bar.css';
import './styles/call-list.css';
import './styles/widget-panel.css';
import './styles/workspace.css';
import './styles/client-app.css';
import './styles/call.css';
import './styles/truth.css';
import './styles/tools.css';
import './styles/request-log.css';
import './styles/person.css';
import './styles/overlays.css';
import './styles/admin.css';

const answer = await fetch('/desktop.json');
const desktop = v.parse(Desktop, await answer.json());
const control = createControl(desktop.platform);
const app = new URLSearchParams(location.search).get('app');
// `?app=` with any value but `admin`, even an empty one, is the queue page.
const isClientApp = app !== null && app !== 'admin';
const usual = installed(
  isClientApp ? desktop.queueIntegration : desktop.integration,
  desktop.sandbox,
);
const { conversationId, integration } = readAddress(location.search, usual);
const start = createDesktopState(location.origin, integration, isClientApp ? APP : conversationId);
const seat = app === null ? 'agent' : 'supervisor';
function takeSeat(): void {
  if (document.visibilityState !== 'visible') return;
  document.cookie = `${SEAT_COOKIE}=${seat}; path=/; SameSite=Lax`;
}
// With several tabs open, the one in use decides who signs in.
for (const event of ['focus', 'visibilitychange']) window.addEventListener(event, takeSeat);
takeSeat();
const root = document.getElementById('desktop');
if (root) render(<Page />, root);

function Page() {
  if (app === 'admin') return <AdminPage {...{ control, setup: desktop.setup }} />;
  return isClientApp ? (
    <ClientApp {...{ start, control }} />
  ) : (
    <Workspace {...{ usual, start, control }} />
  );
}
