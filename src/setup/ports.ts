import type { Applied } from '../genesys/install/apply.ts';
import type {
  Asked,
  PrepareProblem,
  PreparedInstall,
  PreparedUndo,
} from '../genesys/install/prepare.ts';
import type { Removed } from '../genesys/install/remove.ts';
import type { ConfigVerdict } from '../genesys/install/served-config.ts';
import type { InstallerClient } from '../genesys/open-setup.ts';
import type { Group } from '../install/desired.ts';

type Prepared<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: PrepareProblem };

export type OnStep = (done: number, total: number) => void;

/** The config.json that is needed, and whether the host serves it. */
export interface ConfigResult {
  readonly config: Readonly<Record<string, unknown>>;
  readonly verdict: ConfigVerdict;
}

/** What the page does in the organization. Wired by main.tsx. */
export interface SetupPorts {
  readonly groups: () => Promise<Prepared<readonly Group[]>>;
  readonly prepare: (asked: Asked) => Promise<Prepared<PreparedInstall>>;
  readonly apply: (prepared: PreparedInstall, onStep: OnStep) => Promise<Applied>;
  readonly config: (applied: Applied, prepared: PreparedInstall) => Promise<ConfigResult>;
  readonly prepareUndo: () => Promise<Prepared<PreparedUndo>>;
  readonly undo: (prepared: PreparedUndo, onStep: OnStep) => Promise<Removed>;
  readonly connect: (client: InstallerClient) => void;
}
