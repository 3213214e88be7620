import { parsed } from './prepared.ts';

/*
 * The first script of the agent's page, and a small one: with a token and a config.json that the tab has kept, it asks
 * for the call while both SDKs and the page still load.
 */
void parsed.then(() => import('./main.tsx'));
