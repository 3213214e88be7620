import { defaultDomain, regions } from '../../src/genesys/regions.ts';

/**
 * What the client-app SDK takes from Genesys' service discovery, made of the page's own regions: one list decides
 * whom the page talks to, and the page carries it once. A test keeps both lists equal.
 */
export const getEnvironments = () =>
  regions.map(({ targetEnv, domain }) => ({
    name: targetEnv,
    region: domain === defaultDomain ? 'us-east-1' : '',
    publicDomainName: domain,
    publicDomainAliases: [],
  }));
