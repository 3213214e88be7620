import type { Installed, InstalledWidget, Sandboxes } from '../control/schema.ts';

/** Lifecycle hooks that an integration may ask for (`advanced.lifecycle.hooks`). */
export const HOOKS = ['bootstrap', 'focus', 'blur', 'stop'] as const;
export type Hook = (typeof HOOKS)[number];

/** How the organization has installed the widget, and what the agent's settings add to its address. */
export interface Integration {
  /** The integration's URL, placeholders unfilled. Always an http(s) address. */
  readonly template: string;
  readonly sandboxes: Sandboxes;
  /** Which of the sandboxes is in force. */
  readonly sandbox: keyof Sandboxes;
  /** "Iframe Feature/Permissions Policy". */
  readonly permissions: string;
  readonly langTag: string;
  readonly usePopupAuth: boolean;
  readonly hooks: readonly Hook[];
}

/** The integration as the organization has set it up. */
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

/** The integration as an administrator installed it, with what the agent's settings add. */
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

/** Stands for the call that the frame of a client app does not have. */
export const APP = 'app';

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

/** True for an address that a frame may load. A relative one would load the desktop inside itself. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
