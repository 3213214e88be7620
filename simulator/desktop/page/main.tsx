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
import './styles/inspector.css';
import './styles/overlays.css';

const answer = await fetch('/desktop.json');
const desktop = v.parse(Desktop, await answer.json());
const isApp = new URLSearchParams(location.search).has('app');
const usual = installed(isApp ? desktop.queueIntegration : desktop.integration, desktop.sandbox);
const { conversationId, integration } = readAddress(location.search, usual);
const start = createDesktopState(location.origin, integration, isApp ? APP : conversationId);
const root = document.getElementById('desktop');
if (root) {
  const control = createControl(desktop.platform);
  render(isApp ? <ClientApp start={start} /> : <Workspace {...{ usual, start, control }} />, root);
}
