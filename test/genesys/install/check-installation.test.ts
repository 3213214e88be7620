import { expect, test } from 'vitest';
import { checkInstallation } from '../../../src/genesys/install/check/check-installation.ts';
import { listIntegrations, listRoles } from '../../../src/genesys/install/operations.ts';
import { description } from '../../install/organization.ts';
import { asked, openOrganization } from './open-organization.ts';

const linesOf = ({ findings }: Awaited<ReturnType<typeof checkInstallation>>) =>
  findings.map(({ id, verdict, details }) => [id, verdict, ...details].join(' '));

test('an installation whose URLs name the region by a placeholder is right in a region that is not known', async () => {
  const { install, deps } = await openOrganization();
  await install(asked);
  const checked = await checkInstallation(deps.api, description, 'new.pure.cloud');
  expect(linesOf(checked)).toEqual([
    'role.agent ok',
    'role.queue ok',
    'integration.agent ok',
    'integration.queue ok',
  ]);
  expect(checked.signedOut).toBeNull();
});

test('credentials that are refused halfway are reported beside what was found until then', async () => {
  const { install, deps, hideAnswer } = await openOrganization();
  await install(asked);
  hideAnswer(listIntegrations, { kind: 'signedOut' });
  const checked = await checkInstallation(deps.api, description, 'mypurecloud.com');
  expect(linesOf(checked)).toEqual([
    'role.agent ok',
    'role.queue ok',
    'integration.agent unknown signedOut',
    'integration.queue ok',
  ]);
  expect(checked.signedOut).toEqual({ kind: 'signedOut' });
});

test('after a refusal of the credentials, nothing more is read', async () => {
  const { deps, hideAnswer, sent } = await openOrganization();
  hideAnswer(listRoles, { kind: 'signedOut' });
  expect(await checkInstallation(deps.api, description, 'mypurecloud.com')).toEqual({
    findings: [],
    signedOut: { kind: 'signedOut' },
  });
  expect(await sent()).toEqual(['GET /api/v2/authorization/roles']);
});
