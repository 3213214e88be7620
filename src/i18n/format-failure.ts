import type { Failure, FailureName } from '../recording/failure.ts';
import { permissionPath } from './permission-path.ts';
import type { FailureTexts, FormatFailure, PanelTexts } from './messages.ts';

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
export function createFailureFormatter(
  texts: FailureTexts,
  { offline, reasons }: Pick<PanelTexts, 'offline' | 'reasons'>,
): FormatFailure {
  return (failure, command) => {
    const [what, next] =
      failure.kind === 'offline' ? [offline.what, offline.next] : reason(texts, reasons, failure);
    const titles = uncertain.has(failure.kind) ? texts.uncertain : texts.refused;
    const warns = command === 'pause' && failure.kind !== 'callEnded';
    // A low panel shows the first lines.
    const warning = warns ? texts.noCardData : null;
    const nextSteps = forAdministrators.has(failure.kind)
      ? next + texts.space + texts.contactAdministrator
      : next;
    return {
      title: titles[command ?? 'read'],
      warning,
      what,
      next: nextSteps,
      whole: [warning, what, nextSteps].filter((text) => text !== null).join(texts.space),
    };
  };
}

function reason(
  texts: FailureTexts,
  reasons: PanelTexts['reasons'],
  failure: Exclude<Failure, { kind: 'offline' }>,
): readonly [string, string] {
  switch (failure.kind) {
    case 'notPermitted': {
      const byScope = failure.lack === 'scope';
      const names = byScope ? failure.missing : failure.missing.map(permissionPath);
      const listed = names.map(texts.quoted).join(failure.needsAll ? texts.and : texts.or);
      return byScope ? texts.lacksScope(listed) : texts.lacksPermission(listed);
    }
    case 'unavailable':
      return [reasons[failure.why], texts.unavailable];
    case 'platform':
      return texts.platform(failure.status);
    case 'refused':
      return [texts.rejected(failure.status, failure.message), texts.contactAdministrator];
    default:
      return texts.kinds[failure.kind];
  }
}
