import type { Applied } from '../genesys/install/apply.ts';
import type {
  Organization,
  PrepareProblem,
  PreparedInstall,
  PreparedUndo,
} from '../genesys/install/prepare.ts';
import type { CheckReport } from '../genesys/install/check/run-check.ts';
import type { Removed } from '../genesys/install/remove.ts';
import type { ConfigVerdict } from '../genesys/install/served-config.ts';
import type { Asked } from '../install/asked.ts';
import type { LeftOutClient } from '../install/config-file.ts';
import type { Step } from '../install/step.ts';

type Prepared<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: PrepareProblem };

/** @param next the step that runs now; `null`: none is left */
export type OnStep = (done: number, total: number, next: Step | null) => void;
export type OnRemoval = (done: number, total: number) => void;

/** The config.json that is needed, and whether the host serves it. */
export interface ConfigResult {
  readonly config: Readonly<Record<string, unknown>>;
  /** Clients that the served config.json names, and that are left out. */
  readonly leftOut: readonly LeftOutClient[];
  readonly verdict: ConfigVerdict;
}

/** What the page can do in the organization. Wired by main.tsx. */
export interface SetupPorts {
  /** What was chosen before a new sign-in; `null` if nothing was. */
  readonly choices: Asked | null;
  /** Goes to the login server, and stores the choices until it returns. */
  readonly signIn: (choices: Asked | null) => void;
  /** How long the platform wants no requests, ms; 0 or less: they may be sent. */
  readonly waitMs: () => number;
  readonly read: () => Promise<Prepared<Organization>>;
  readonly prepare: (asked: Asked) => Promise<Prepared<PreparedInstall>>;
  readonly apply: (prepared: PreparedInstall, onStep: OnStep) => Promise<Applied>;
  readonly config: (applied: Applied, prepared: PreparedInstall) => Promise<ConfigResult>;
  readonly prepareUndo: () => Promise<Prepared<PreparedUndo>>;
  readonly undo: (prepared: PreparedUndo, onRemoval: OnRemoval) => Promise<Removed>;
  readonly check: (
    conversationId: string | null,
    onArea: (done: number, total: number) => void,
  ) => Promise<CheckReport>;
  /** Included in a report. */
  readonly about: { readonly version: string; readonly region: string };
}
