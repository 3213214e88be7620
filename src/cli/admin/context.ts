import type { InstallDeps } from '../../genesys/install/install-api.ts';
import type { Terminal } from '../terminal.ts';

/** Dependencies of an administrator command. */
export interface AdminContext {
  readonly deps: InstallDeps;
  /** The domain of the organization's region. */
  readonly domain: string;
  readonly terminal: Terminal;
  readonly json: boolean;
  /** Only shows what would be done. */
  readonly planOnly: boolean;
  /** Epoch ms. */
  readonly now: () => number;
}
