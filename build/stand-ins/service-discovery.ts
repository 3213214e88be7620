import { defaultDomain, regions } from '../../src/genesys/regions.ts';

/**
 * Replaces the part of Genesys' service discovery used by the client-app SDK, based on the page's own regions: a single
 * list decides which hosts the page talks to. A test checks that both lists are the same.
 */
export const getEnvironments = () =>
  regions.map(({ targetEnv, domain }) => ({
    name: targetEnv,
    region: domain === defaultDomain ? 'us-east-1' : '',
    publicDomainName: domain,
    publicDomainAliases: [],
  }));
