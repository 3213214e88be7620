import type { Gateway } from '../../src/genesys/launch/config.ts';
import { addressOf } from '../../src/genesys/sdk/address.ts';
import NoLogger from './logger.ts';

/**
 * Replaces the platform SDK's configuration, which mostly reads and watches a file in the home directory. In a page,
 * the region and the gateway are set by the page. A test checks that the addresses are the same.
 */
export default class PageConfiguration {
  readonly logger = new NoLogger();
  environment = '';
  basePath = '';
  authUrl = '';
  gateway: Gateway | undefined;

  setEnvironment(environment: string): void {
    this.environment = environment;
    this.basePath = addressOf('api', environment);
    this.authUrl = addressOf('login', environment);
  }

  setGateway(gateway: Gateway | undefined): void {
    this.gateway = gateway;
  }

  getConfUrl(kind: 'login' | 'api', regionUrl: string): string {
    return this.gateway ? addressOf(kind, this.environment, this.gateway) : regionUrl;
  }

  mergeWithAuthPopupConfiguration(wanted: object | undefined): object {
    return { ...popupDefaults, ...wanted };
  }
}

const popupDefaults = {
  usePopup: false,
  popupTimeout: 120_000,
  notifyPopup: false,
  autoClosePopup: true,
  autoClosePopupDelay: 3_000,
  popupTarget: '_blank',
  popupWindowFeatures: 'popup=true,width=800,height=700',
  overridePopupUrlAuthParameters: false,
  useWindowReplace: false,
  waitForLoginPromise: true,
  usePopupIdentifier: false,
};
