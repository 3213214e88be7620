import type { InstallDeps } from '../../genesys/install/install-api.ts';
import type { Terminal } from '../terminal.ts';

/** What a command for administrators works with. */
export interface AdminContext {
  readonly deps: InstallDeps;
  /** The domain of the region that the clients are in. */
  readonly domain: string;
  readonly terminal: Terminal;
  readonly json: boolean;
  /** Says what would be done, and changes nothing. */
  readonly planOnly: boolean;
  /** Epoch ms. */
  readonly now: () => number;
}
