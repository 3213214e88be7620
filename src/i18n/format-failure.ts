import type { Failure, FailureName } from '../recording/failure.ts';
import { permissionPath } from './permission-path.ts';
import type { FailureTexts, FormatFailure, PanelTexts } from './messages.ts';

/** Failures after which the command may have been carried out. */
const uncertain: ReadonlySet<FailureName> = new Set([
  'offline',
  'timeout',
  'platform',
  'badAnswer',
  'unconfirmed',
]);

/** Failures that, if they persist, only an administrator can fix. */
const forAdministrators: ReadonlySet<FailureName> = new Set(['notFound', 'platform', 'badAnswer']);

/** Creates a function that explains a failure: what failed, why, and the next step. */
export function createFailureFormatter(
  texts: FailureTexts,
  { offline, reasons }: Pick<PanelTexts, 'offline' | 'reasons'>,
): FormatFailure {
  return (failure, command) => {
    const [what, next] =
      failure.kind === 'offline' ? [offline.what, offline.next] : reason(texts, reasons, failure);
    const titles = uncertain.has(failure.kind) ? texts.uncertain : texts.refused;
    const warns = command === 'pause' && failure.kind !== 'callEnded';
    // The warning comes first: a low panel shows only the first lines.
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
      if (failure.lack === 'unnamed')
        return [texts.rejected(403, failure.message), texts.contactAdministrator];
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
