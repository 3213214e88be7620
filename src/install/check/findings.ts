/*
 * What a check of a real organization found, as data: no names of people, groups or customers, no numbers, no tokens, so
 * that it can be attached to an issue.
 */

/** What is checked; programs read these names. */
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
 * - `ok`: as it has to be
 * - `hint`: works, and could be better
 * - `problem`: does not work, or not safely
 * - `unknown`: could not be checked
 */
export type Verdict = 'ok' | 'hint' | 'problem' | 'unknown';

export interface Finding {
  readonly id: CheckId;
  readonly verdict: Verdict;
  /** What it is about: names of headers, permissions, scopes, keys, fields. */
  readonly details: readonly string[];
  /** Permissions or scopes that are there, of those that are needed. */
  readonly has?: readonly string[];
}

/** Fine without details, else a problem, or what is said. */
export const finding = (
  id: CheckId,
  details: readonly string[],
  otherwise: Verdict = 'problem',
): Finding => ({ id, verdict: details.length === 0 ? 'ok' : otherwise, details });

/**
 * The queue page is a choice. Where it has no integration, no role and no OAuth client, that is said once, and nothing
 * about it is to be fixed.
 */
export function withoutAbsentQueue(findings: readonly Finding[]): readonly Finding[] {
  const is = (id: CheckId, verdict: Verdict, details?: string): boolean =>
    findings.some(
      (one) =>
        one.id === id &&
        one.verdict === verdict &&
        (details === undefined || details === one.details.join()),
    );
  const hasClient =
    findings.some(({ id }) => id === 'signIn.queue') && !is('signIn.queue', 'problem', 'clientId');
  // What could not be read names the failure.
  if (!is('integration.queue', 'unknown', '') || !is('role.queue', 'unknown') || hasClient) {
    return findings;
  }
  return findings
    .filter(({ id }) => id !== 'signIn.queue' && id !== 'role.queue')
    .map((one) =>
      one.id === 'integration.queue' ? { id: 'queue.absent', verdict: 'hint', details: [] } : one,
    );
}

export type Conclusion = 'works' | 'problems' | 'unclear';

/** What all findings come to. */
export function conclude(findings: readonly Finding[]): Conclusion {
  if (findings.some(({ verdict }) => verdict === 'problem')) return 'problems';
  return findings.some(({ verdict }) => verdict === 'unknown') ? 'unclear' : 'works';
}
