import { getEnvironments } from 'genesys-cloud-service-discovery-web/index.js';
import platformClient from 'purecloud-platform-client-v2';
import { expect, it } from 'vitest';
import { defaultDomain, regionOf, regionOfDomain, regions } from '../../src/genesys/regions.ts';

it('the regions are those of the platform SDK', () => {
  const domains = regions.map(({ domain }) => domain);
  expect(domains.toSorted()).toEqual(Object.values(platformClient.PureCloudRegionHosts).toSorted());
});

it("the regions are named as in Genesys' service discovery, which lacks the newest one", () => {
  const names = new Map(regions.map(({ targetEnv, domain }) => [targetEnv, domain]));
  names.delete('eusc-edee1-core');
  const discovered = getEnvironments().map((one) => [one.name, one.publicDomainName] as const);
  expect(names).toEqual(new Map(discovered));
});

it('a region is found by either name, and only by these', () => {
  expect(regionOf('prod-euw1')?.domain).toBe('mypurecloud.ie');
  expect(regionOfDomain('mypurecloud.ie')?.targetEnv).toBe('prod-euw1');
  expect(regionOf('eusc-edee1-core')?.domain).toBe('edee1.eusc-pure.cloud');
  expect(regionOfDomain(defaultDomain)?.targetEnv).toBe('prod');
  for (const stranger of ['', 'PROD', 'toString', 'evil.mypurecloud.ie', 'mypurecloud.ie.evil']) {
    expect(regionOf(stranger)).toBeUndefined();
    expect(regionOfDomain(stranger)).toBeUndefined();
  }
});
