import type { Gateway } from '../../src/genesys/launch/config.ts';
import { addressOf } from '../../src/genesys/sdk/address.ts';
import NoLogger from './logger.ts';

/**
 * Stands for the platform SDK's configuration, most of which reads and watches a file of the home directory: in a page,
 * the region and the gateway come from the page itself. A test keeps the addresses equal.
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
