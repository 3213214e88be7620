import NoLogger from './logger.ts';

interface Gateway {
  readonly protocol: string;
  readonly host: string;
  readonly port?: number | undefined;
  readonly path_params_login?: string | undefined;
  readonly path_params_api?: string | undefined;
}

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
    this.basePath = `https://api.${environment}`;
    this.authUrl = `https://login.${environment}`;
  }

  setGateway(gateway: Gateway | undefined): void {
    this.gateway = gateway;
  }

  getConfUrl(kind: 'login' | 'api', regionUrl: string): string {
    if (!this.gateway) return regionUrl;
    const { protocol, host, port, path_params_login: login, path_params_api: api } = this.gateway;
    const path = ((kind === 'login' ? login : api) ?? '').replace(/^\/?(.*?)\/*$/, '/$1');
    return `${protocol}://${host}${port ? `:${port}` : ''}${path === '/' ? '' : path}`;
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
