/** A Genesys Cloud region. `targetEnv`: the value of `{{gcTargetEnv}}`. `domain`: the suffix of all its hosts. */
export interface Region {
  readonly targetEnv: string;
  readonly domain: string;
}

/**
 * Every region the product connects to; no other host is ever contacted. Sources: purecloud-platform-client-v2
 * PureCloudRegionHosts.js, genesys-cloud-service-discovery-web, and for the EU Sovereign region
 * purecloud-client-app-sdk 2.7.0.
 */
export const regions: readonly Region[] = [
  { targetEnv: 'prod', domain: 'mypurecloud.com' },
  { targetEnv: 'prod-euw1', domain: 'mypurecloud.ie' },
  { targetEnv: 'prod-apse2', domain: 'mypurecloud.com.au' },
  { targetEnv: 'prod-apne1', domain: 'mypurecloud.jp' },
  { targetEnv: 'prod-euc1', domain: 'mypurecloud.de' },
  { targetEnv: 'prod-usw2', domain: 'usw2.pure.cloud' },
  { targetEnv: 'prod-cac1', domain: 'cac1.pure.cloud' },
  { targetEnv: 'prod-apne2', domain: 'apne2.pure.cloud' },
  { targetEnv: 'prod-apne3', domain: 'apne3.pure.cloud' },
  { targetEnv: 'prod-euw2', domain: 'euw2.pure.cloud' },
  { targetEnv: 'prod-euc2', domain: 'euc2.pure.cloud' },
  { targetEnv: 'prod-aps1', domain: 'aps1.pure.cloud' },
  { targetEnv: 'prod-apse1', domain: 'apse1.pure.cloud' },
  { targetEnv: 'prod-sae1', domain: 'sae1.pure.cloud' },
  { targetEnv: 'prod-mec1', domain: 'mec1.pure.cloud' },
  { targetEnv: 'prod-mxc1', domain: 'mxc1.pure.cloud' },
  { targetEnv: 'fedramp-use2-core', domain: 'use2.us-gov-pure.cloud' },
  { targetEnv: 'eusc-edee1-core', domain: 'edee1.eusc-pure.cloud' },
];

export const defaultDomain = 'mypurecloud.com';

export function regionOf(targetEnv: string): Region | undefined {
  return regions.find((region) => region.targetEnv === targetEnv);
}

export function regionOfDomain(domain: string | null): Region | undefined {
  return regions.find((region) => region.domain === domain);
}
