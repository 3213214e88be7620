import { render } from 'preact';
import * as v from 'valibot';
import { readAddress } from './address.ts';
import { createControl } from './control/client.ts';
import { Desktop } from './control/schema.ts';
import { createDesktopState } from './host/desktop-state.ts';
import { APP, installed } from './host/integration.ts';
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

const answer = await fetch('/desktop.json');
const desktop = v.parse(Desktop, await answer.json());
const control = createControl(desktop.platform);
const app = new URLSearchParams(location.search).get('app');
const { setupIntegration } = desktop;
const hasSetup = setupIntegration !== undefined;
const isSetup = app === 'setup' && hasSetup;
const appIntegration = (isSetup && setupIntegration) || desktop.queueIntegration;
const usual = installed(app === null ? desktop.integration : appIntegration, desktop.sandbox);
const { conversationId, integration } = readAddress(location.search, usual);
const start = createDesktopState(location.origin, integration, app === null ? conversationId : APP);
const root = document.getElementById('desktop');
if (root) {
  render(
    app === null ? (
      <Workspace {...{ usual, start, control, hasSetup }} />
    ) : (
      <ClientApp page={isSetup ? 'setup' : 'queue'} {...{ start, control, hasSetup }} />
    ),
    root,
  );
}
