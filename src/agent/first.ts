import { parsed } from './prepared.ts';

/*
 * The first, small script of the agent's page: with a token and a stored config.json, it requests the call while the
 * SDKs and the rest of the page are still loading.
 */
void parsed.then(() => import('./main.tsx'));
