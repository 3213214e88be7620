import { render } from 'preact';
import * as v from 'valibot';
import { readAddress } from './address.ts';
import { createControl } from './control/client.ts';
import { Origins } from './control/schema.ts';
import { createDesk } from './host/desk.ts';
import { defaultIntegration } from './host/integration.ts';
import { Workspace } from './views/Workspace.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/top-bar.css';
import './styles/call-list.css';
import './styles/widget-panel.css';
import './styles/workspace.css';
import './styles/call.css';
import './styles/inspector.css';
import './styles/overlays.css';

const answer = await fetch('/desktop.json');
const origins = v.parse(Origins, await answer.json());
const usual = defaultIntegration(origins.widget);
const { conversationId, integration } = readAddress(location.search, usual);
const root = document.getElementById('desktop');
if (root) {
  render(
    <Workspace
      usual={usual}
      start={createDesk(location.origin, integration, conversationId)}
      control={createControl(origins.platform)}
    />,
    root,
  );
}
