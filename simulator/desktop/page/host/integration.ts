/** Lifecycle hooks that an integration may ask for (`advanced.lifecycle.hooks`). */
export const HOOKS = ['bootstrap', 'focus', 'blur', 'stop'] as const;
export type Hook = (typeof HOOKS)[number];

/** How the organisation has installed the widget, and what the agent's settings add to its address. */
export interface Integration {
  /** The integration's URL, placeholders unfilled. Always an http(s) address. */
  readonly template: string;
  readonly langTag: string;
  readonly usePopupAuth: boolean;
  readonly hooks: readonly Hook[];
}

const CALL = '&gcConversationId={{gcConversationId}}';
const QUERY =
  `gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}${CALL}` +
  '&gcLangTag={{gcLangTag}}&gcUsePopupAuth={{gcUsePopupAuth}}';

/** The default of interaction widgets: the `sandbox` that Genesys Cloud gives when an integration names none. */
export const SANDBOX =
  'allow-forms allow-modals allow-popups allow-presentation allow-same-origin allow-scripts allow-downloads';

/** The integration as the install manifest sets it up, for a widget at `widgetOrigin`. */
export function defaultIntegration(widgetOrigin: string): Integration {
  return {
    template: `${widgetOrigin}/?${QUERY}`,
    langTag: 'en-US',
    usePopupAuth: false,
    hooks: HOOKS,
  };
}

/** Stands for the call that the frame of a client app does not have. */
export const APP = 'app';

/** The supervisor's page, installed as a client app. */
export const appIntegration = (widgetOrigin: string): Integration => ({
  ...defaultIntegration(widgetOrigin),
  template: `${widgetOrigin}/queue.html?${QUERY.replace(CALL, '')}`,
});

/**
 * The address of one call's frame. Values are URL-encoded; a placeholder that Genesys Cloud does not know stays as
 * it is, braces included.
 */
export function frameUrl(
  { template, langTag, usePopupAuth }: Integration,
  conversationId: string,
  hostOrigin: string,
): string {
  const values = new Map([
    ['gcHostOrigin', hostOrigin],
    ['gcTargetEnv', 'prod'],
    ['gcConversationId', conversationId],
    ['gcLangTag', langTag],
    ['gcUsePopupAuth', String(usePopupAuth)],
    ['pcEnvironment', 'mypurecloud.com'],
    ['pcConversationId', conversationId],
    ['pcLangTag', langTag.toLowerCase()],
    ['pcUsePopupAuth', String(usePopupAuth)],
  ]);
  return template.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values.get(name);
    return value === undefined ? placeholder : encodeURIComponent(value);
  });
}

/** True for an address that a frame may load. A relative one would load the desktop inside itself. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
