import { HOOKS, type Integration, isWebAddress } from './host/integration.ts';

/** The state kept in the desktop's URL, so that a reload or a link brings back the same desk. */
export interface Address {
  readonly conversationId: string | null;
  readonly integration: Integration;
}

/**
 * Reads `?conversation=`, and the integration settings that differ from `usual`: `integration` (the URL template),
 * `lang`, `popup`, `hooks` (comma-separated). Ignores invalid values.
 */
export function readAddress(search: string, usual: Integration): Address {
  const query = new URLSearchParams(search);
  const template = query.get('integration');
  const hooks = query.get('hooks');
  return {
    conversationId: query.get('conversation'),
    integration: {
      ...usual,
      template: template !== null && isWebAddress(template) ? template : usual.template,
      langTag: query.get('lang') ?? usual.langTag,
      usePopupAuth: query.has('popup') ? query.get('popup') === 'true' : usual.usePopupAuth,
      hooks: hooks === null ? usual.hooks : HOOKS.filter((hook) => hooks.split(',').includes(hook)),
    },
  };
}

/** The query string from which `readAddress` restores the same state. */
export function writeAddress({ conversationId, integration }: Address, usual: Integration): string {
  const query = new URLSearchParams();
  if (conversationId !== null) query.set('conversation', conversationId);
  if (integration.template !== usual.template) query.set('integration', integration.template);
  if (integration.langTag !== usual.langTag) query.set('lang', integration.langTag);
  if (integration.usePopupAuth !== usual.usePopupAuth) {
    query.set('popup', String(integration.usePopupAuth));
  }
  if (integration.hooks.join() !== usual.hooks.join()) {
    query.set('hooks', integration.hooks.join());
  }
  return `?${query.toString()}`;
}
