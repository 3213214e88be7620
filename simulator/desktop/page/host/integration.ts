import type { Installed, InstalledWidget, Sandboxes } from '../control/schema.ts';

/** Lifecycle hooks that an integration may opt in to (`advanced.lifecycle.hooks`). */
export const HOOKS = ['bootstrap', 'focus', 'blur', 'stop'] as const;
export type Hook = (typeof HOOKS)[number];

/** How the widget is installed, and what the agent's settings add to its URL. */
export interface Integration {
  /** The integration's URL with its placeholders. Always an http(s) URL. */
  readonly template: string;
  readonly sandboxes: Sandboxes;
  /** Which of the sandboxes applies. */
  readonly sandbox: keyof Sandboxes;
  /** "Iframe Feature/Permissions Policy". */
  readonly permissions: string;
  readonly langTag: string;
  readonly usePopupAuth: boolean;
  readonly hooks: readonly Hook[];
}

/** The default integration, as `/desktop.json` describes it. */
export const installed = (
  { url, sandboxes, permissions, lifecycleHooks }: Installed,
  sandbox: keyof Sandboxes,
): Integration => ({
  template: url,
  sandboxes,
  sandbox,
  permissions,
  langTag: 'en-US',
  usePopupAuth: false,
  hooks: HOOKS.filter((hook) => lifecycleHooks[hook]),
});

/** The integration as an administrator installed it, keeping the agent's settings from `usual`. */
export const installedBy = (
  { url, sandbox, permissions, lifecycleHooks }: InstalledWidget,
  usual: Integration,
): Integration => ({
  ...usual,
  template: url,
  sandboxes: { ...usual.sandboxes, manifest: sandbox },
  permissions,
  hooks: HOOKS.filter((hook) => lifecycleHooks[hook]),
});

/** Stands in for the conversation id in the frame of a client app, which has no call. */
export const APP = 'app';

/**
 * The URL of one call's frame. Values are URL-encoded; a placeholder that Genesys Cloud does not know is left as is,
 * braces included.
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
    ['gcInteractionId', conversationId],
    ['gcInteractionType', 'conversation'],
    ['gcWorkitemId', ''],
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

/** Whether a frame may load this URL. A relative URL would load the desktop inside itself. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
