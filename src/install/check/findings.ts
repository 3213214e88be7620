/*
 * What a check of a real organization found, as data. It contains no phone numbers, no tokens, and no names of people,
 * groups or customers, so it can be attached to an issue.
 */

/** The checks. Scripts that read the report rely on these names. */
export const checkIds = [
  'host.pages',
  'host.query',
  'host.missing',
  'host.framing',
  'host.policy',
  'host.caching',
  'host.compression',
  'host.opener',
  'config.valid',
  'config.cached',
  'config.grant',
  'signIn.agent',
  'signIn.queue',
  'role.agent',
  'role.queue',
  'integration.agent',
  'integration.queue',
  'queue.absent',
  'notifications.channel',
  'notifications.beat',
  'call.flat',
  'call.nested',
] as const;
export type CheckId = (typeof checkIds)[number];

/**
 * - `ok`: as required
 * - `hint`: works, but could be better
 * - `problem`: does not work, or is not safe
 * - `unknown`: could not be checked
 */
export type Verdict = 'ok' | 'hint' | 'problem' | 'unknown';

export interface Finding {
  readonly id: CheckId;
  readonly verdict: Verdict;
  /** What the finding is about: names of headers, permissions, scopes, keys or fields. */
  readonly details: readonly string[];
  /** Those of the required permissions or scopes that are present; not set if there is no role or client. */
  readonly has?: readonly string[];
}

/** A finding: `ok` if it has no details, otherwise `otherwise`. */
export const finding = (
  id: CheckId,
  details: readonly string[],
  otherwise: Verdict = 'problem',
): Finding => ({ id, verdict: details.length === 0 ? 'ok' : otherwise, details });

/** Details that are phrases, not names. Scripts that read the report rely on them. */
export const detailWords = {
  /** The integration does not exist. */
  absent: 'absent',
  /** A role that no group and no user has. */
  nobody: 'granted to nobody',
  /** An integration has the name, but belongs to something else. */
  otherPage: 'name (another page)',
  /** Several may be meant, and nothing tells which. */
  several: 'several',
  /** The configuration of an integration could not be read. */
  unread: 'configuration (not readable)',
} as const;
export type DetailWord = (typeof detailWords)[keyof typeof detailWords];

/**
 * The queue page is optional. If it has no integration, no role and no OAuth client of its own, a single hint replaces
 * the findings about it. If its integration is unknown, nobody can say that supervisors have to sign in.
 * @param hasOwnClient config.json names an OAuth client for the queue page, and not just one for all pages
 */
export function withoutAbsentQueue(
  findings: readonly Finding[],
  hasOwnClient: boolean,
): readonly Finding[] {
  const of = (id: CheckId): Finding | undefined => findings.find((one) => one.id === id);
  const integration = of('integration.queue');
  const hasRole = of('role.queue')?.has !== undefined;
  if (hasOwnClient || hasRole || !integration) return findings;
  if (integration.verdict === 'unknown') {
    return findings.map((one) =>
      one.id === 'signIn.queue' && one.verdict === 'problem' ? { ...one, verdict: 'unknown' } : one,
    );
  }
  if (!integration.details.includes(detailWords.absent)) return findings;
  return findings
    .filter(({ id }) => id !== 'signIn.queue' && id !== 'role.queue')
    .map((one) =>
      one.id === 'integration.queue' ? { id: 'queue.absent', verdict: 'hint', details: [] } : one,
    );
}

export type Conclusion = 'works' | 'problems' | 'unclear';

/** The overall result of the findings. */
export function conclude(findings: readonly Finding[]): Conclusion {
  if (findings.some(({ verdict }) => verdict === 'problem')) return 'problems';
  return findings.some(({ verdict }) => verdict === 'unknown') ? 'unclear' : 'works';
}
