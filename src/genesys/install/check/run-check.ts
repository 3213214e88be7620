import type { Actual } from '../../../install/actual.ts';
import { type Finding, withoutAbsentQueue } from '../../../install/check/findings.ts';
import { judgeHost } from '../../../install/check/host.ts';
import { judgeIntegration } from '../../../install/check/integration.ts';
import { judgeRole } from '../../../install/check/role.ts';
import type { Description } from '../../../install/description.ts';
import type { Failure, Result } from '../../../recording/failure.ts';
import { readActual } from '../read-actual.ts';
import { askHost } from './ask-host.ts';
import { checkConfigFile } from './check-config.ts';
import { checkLiveCall } from './live-call.ts';
import { checkNotifications, type NotificationDeps, failureDetail } from './notifications.ts';

export interface CheckJob extends NotificationDeps {
  readonly description: Description;
  readonly page: string;
  /** A live call to check; `null` for none. */
  readonly conversationId: string | null;
  /** Text that no earlier request contained. */
  readonly unique: string;
}

export interface CheckReport {
  readonly findings: readonly Finding[];
  /** The shapes of the live call's participants. */
  readonly parts: readonly string[];
  /** Set if the credentials were refused; then only the host was checked. */
  readonly signedOut: Failure | null;
}

/**
 * Checks a real organization and the pages' host. The only change is a notification channel, which expires. Never
 * throws.
 * @param onArea called before each area is checked
 */
export async function runCheck(
  job: CheckJob,
  onArea: (done: number, total: number) => void,
): Promise<CheckReport> {
  const { api, description, page, domain, conversationId, unique } = job;
  const actual = await readActual(api, description);
  let parts: readonly string[] = [];
  let hasQueueClient = false;
  const areas = [
    async () => judgeHost(await askHost(page, unique), domain),
    async () => {
      const config = await checkConfigFile(api, description, page, { domain, unique });
      ({ hasQueueClient } = config);
      return config.findings;
    },
    () => Promise.resolve(installationFindings(job, actual)),
    () => checkNotifications(job),
    async () => {
      if (conversationId === null) return [];
      const live = await checkLiveCall(api, conversationId);
      parts = live.parts;
      return live.findings;
    },
  ];
  const findings: Finding[] = [];
  const signedOut = !actual.ok && actual.failure.kind === 'signedOut' ? actual.failure : null;
  for (const [index, checkArea] of (signedOut ? areas.slice(0, 1) : areas).entries()) {
    onArea(index, areas.length);
    findings.push(...(await checkArea()));
  }
  onArea(areas.length, areas.length);
  return { findings: withoutAbsentQueue(findings, hasQueueClient), parts, signedOut };
}

function installationFindings(
  { description }: CheckJob,
  actual: Result<Actual>,
): readonly Finding[] {
  if (actual.ok) {
    const { value } = actual;
    return [
      ...description.roles.map((role) => judgeRole(role, value)),
      ...description.integrations.map((one) => judgeIntegration(one, value.integrations)),
    ];
  }
  const details = [failureDetail(actual.failure)];
  const ids = ['role.agent', 'role.queue', 'integration.agent', 'integration.queue'] as const;
  return ids.map((id) => ({ id, verdict: 'unknown', details }));
}
