import { type Finding, withoutAbsentQueue } from '../../../install/check/findings.ts';
import { judgeHost } from '../../../install/check/host.ts';
import type { Description } from '../../../install/description.ts';
import type { Failure } from '../../../recording/failure.ts';
import { askHost } from './ask-host.ts';
import { checkConfigFile } from './check-config.ts';
import { checkInstallation } from './check-installation.ts';
import { checkLiveCall } from './live-call.ts';
import { checkNotifications, type NotificationDeps } from './notifications.ts';

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
  const installation = await checkInstallation(api, description, domain);
  const { signedOut } = installation;
  let parts: readonly string[] = [];
  let hasQueueClient = false;
  const areas = [
    async () => judgeHost(await askHost(page, unique), domain),
    async () => {
      const config = await checkConfigFile(api, description, page, { domain, unique });
      ({ hasQueueClient } = config);
      return config.findings;
    },
    () => Promise.resolve(installation.findings),
    () => checkNotifications(job),
    async () => {
      if (conversationId === null) return [];
      const live = await checkLiveCall(api, conversationId);
      parts = live.parts;
      return live.findings;
    },
  ];
  const findings: Finding[] = [];
  for (const [index, checkArea] of (signedOut ? areas.slice(0, 1) : areas).entries()) {
    onArea(index, areas.length);
    findings.push(...(await checkArea()));
  }
  onArea(areas.length, areas.length);
  return { findings: withoutAbsentQueue(findings, hasQueueClient), parts, signedOut };
}
