import type { Command } from '../recording/command.ts';
import type { Failure, FailureName } from '../recording/failure.ts';
import type { FailureMessage } from './messages.ts';

/** What a language says about failures. The rules, which are the same in all of them, stand below. */
export interface FailureTexts {
  /** What surely did not happen. */
  readonly refused: Readonly<Record<Command | 'read', string>>;
  /** What may have happened all the same. */
  readonly uncertain: Readonly<Record<Command | 'read', string>>;
  /** "Paused" is a promise about card data, so a pause that failed says what follows from that. */
  readonly noCardData: string;
  readonly contactAdministrator: string;
  /** What went wrong, and the next step. */
  readonly kinds: Readonly<Record<Exclude<FailureName, Detailed>, readonly [string, string]>>;
  readonly platform: (status: number) => readonly [string, string];
  readonly rejected: (status: number, message: string) => string;
  readonly lacksScope: (scope: string) => readonly [string, string];
  readonly lacksPermission: (permission: string) => readonly [string, string];
  readonly quoted: (name: string) => string;
  /** Between the permissions of which one is enough. */
  readonly or: string;
  /** Between two sentences. */
  readonly space: string;
}

type Detailed = 'notPermitted' | 'platform' | 'refused';

/** The platform may have carried out the command although it failed. */
const uncertain: ReadonlySet<FailureName> = new Set([
  'offline',
  'timeout',
  'platform',
  'badAnswer',
  'unconfirmed',
]);

/** Failures that only an administrator can do something about, once they come again. */
const forAdministrators: ReadonlySet<FailureName> = new Set(['notFound', 'platform', 'badAnswer']);

/** Tells what failed, why, and the next step, in the language of the texts. */
export function createFailureFormatter(texts: FailureTexts) {
  return (failure: Failure, command: Command | null): FailureMessage => {
    const [what, next] = reason(texts, failure);
    const titles = uncertain.has(failure.kind) ? texts.uncertain : texts.refused;
    const warns = command === 'pause' && failure.kind !== 'callEnded';
    const steps = [
      next,
      forAdministrators.has(failure.kind) && texts.contactAdministrator,
      warns && texts.noCardData,
    ];
    const nextSteps = steps.filter((step) => step !== false).join(texts.space);
    return {
      title: titles[command ?? 'read'],
      what,
      next: nextSteps,
      whole: what + texts.space + nextSteps,
    };
  };
}

function reason(texts: FailureTexts, failure: Failure): readonly [string, string] {
  switch (failure.kind) {
    case 'notPermitted': {
      const byScope = failure.lack === 'scope';
      const names = byScope ? failure.missing : failure.missing.map(permissionPath);
      const listed = names.map(texts.quoted).join(texts.or);
      return byScope ? texts.lacksScope(listed) : texts.lacksPermission(listed);
    }
    case 'platform':
      return texts.platform(failure.status);
    case 'refused':
      return [texts.rejected(failure.status, failure.message), texts.contactAdministrator];
    default:
      return texts.kinds[failure.kind];
  }
}

/**
 * A permission as the administration pages of Genesys Cloud write it:
 * `conversation:call:record` is "Conversation > Call > Record".
 */
export function permissionPath(permission: string): string {
  return permission
    .split(':')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' > ');
}
