import { agrees } from '../../../install/changes.ts';
import { judgeClient } from '../../../install/check/client.ts';
import { finding, type Finding } from '../../../install/check/findings.ts';
import type { Description } from '../../../install/description.ts';
import { checkConfig, clientIdFor, type Config, type PageName } from '../../launch/config.ts';
import { readServedConfig } from '../served-config.ts';
import type { Api } from '../../api/api.ts';
import { readClient } from '../operations.ts';
import { clientShape } from '../shapes.ts';
import { failureDetail } from './failure-detail.ts';
import { reportableKey } from './reportable-key.ts';

/** The result of checking config.json. */
interface ConfigCheck {
  readonly findings: readonly Finding[];
  /** It names an OAuth client for the queue page, and not just one for all pages. */
  readonly hasQueueClient: boolean;
}

/** Checks the pages' config.json and the OAuth clients it names. */
export async function checkConfigFile(
  api: Api,
  description: Description,
  page: string,
  { domain, unique }: { readonly domain: string; readonly unique: string },
): Promise<ConfigCheck> {
  const served = await readServedConfig(page);
  const fresh = await readServedConfig(page, unique);
  const checked = checkConfig(served.content);
  if (!checked.ok) {
    const { problem } = checked;
    const keys =
      problem.kind === 'badConfig' ? problem.mistakes.map(({ key }) => reportableKey(key)) : [];
    const details = served.content === null ? ['config.json'] : keys;
    return { findings: [finding('config.valid', details)], hasQueueClient: false };
  }
  const config = checked.value;
  const isSame = agrees(served.content, fresh.content) && agrees(fresh.content, served.content);
  const findings = [
    finding('config.valid', []),
    finding(
      'config.cached',
      isSame ? [] : ['config.json'],
      // Without an answer past the caches there is nothing to compare.
      fresh.content === null ? 'unknown' : 'problem',
    ),
    finding('config.grant', config.grant === 'implicit' ? ['implicit'] : [], 'hint'),
    ...(await Promise.all(
      description.oauthClients.map((wanted) => checkClient(api, wanted, config, domain)),
    )),
  ];
  return { findings, hasQueueClient: namesOwnClient(config, domain, 'queue') };
}

function namesOwnClient({ clientId: ids }: Config, domain: string, page: PageName): boolean {
  if (typeof ids === 'string') return false;
  const ofPages = Object.entries(ids).find(([key]) => key === domain)?.[1] ?? ids;
  return typeof ofPages !== 'string' && page in ofPages;
}

async function checkClient(
  api: Api,
  wanted: Description['oauthClients'][number],
  config: Config,
  domain: string,
): Promise<Finding> {
  const id = clientIdFor(config, domain, wanted.key);
  if (!id.ok) return judgeClient(wanted, null, config.grant);
  const path = { clientId: id.value };
  const client = await api.call(readClient, { path, answer: clientShape });
  if (client.ok) return judgeClient(wanted, client.value, config.grant);
  const unread = judgeClient(wanted, null, config.grant);
  return client.failure.kind === 'notFound'
    ? { ...unread, details: ['clientId (not in this organization)'] }
    : { ...unread, verdict: 'unknown', details: [failureDetail(client.failure)] };
}
