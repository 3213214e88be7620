import * as v from 'valibot';
import { type Admin, WIDGET_TYPE } from './admin.ts';

const Properties = v.object({
  url: v.pipe(v.string(), v.url()),
  sandbox: v.optional(v.string(), ''),
  permissions: v.optional(v.string(), ''),
  groups: v.optional(v.array(v.string()), []),
  queueIdFilterList: v.optional(v.array(v.string()), []),
  communicationTypeFilter: v.optional(v.string(), ''),
});

const Advanced = v.object({
  lifecycle: v.optional(v.object({ hooks: v.optional(v.record(v.string(), v.boolean()), {}) }), {}),
});

/**
 * The widget that a user sees on calls: the first that is enabled, has a URL, is for calls or for all interactions, and
 * is either for one of the user's groups or for no group in particular.
 * @returns `builtIn` until an administrator has enabled one; `null` if none is for this user
 */
export function widgetFor(admin: Admin, userId: string) {
  if (!admin.decidesWidgets) return 'builtIn';
  for (const { typeId, intendedState, config } of admin.integrations.values()) {
    if (typeId !== WIDGET_TYPE || intendedState !== 'ENABLED') continue;
    const properties = v.safeParse(Properties, config.properties);
    const advanced = v.safeParse(Advanced, config.advanced);
    if (!properties.success || !advanced.success) continue;
    const { url, sandbox, permissions, groups, queueIdFilterList } = properties.output;
    if (!showsOnCalls(properties.output.communicationTypeFilter)) continue;
    if (groups.length > 0 && !admin.groups.some(isOf(groups, userId))) continue;
    return {
      url,
      sandbox,
      permissions,
      lifecycleHooks: advanced.output.lifecycle.hooks,
      queueIds: queueIdFilterList,
    };
  }
  return null;
}

/** @param filter types of communication, separated by commas; empty: all */
const showsOnCalls = (filter: string): boolean =>
  filter === '' || filter.split(',').some((type) => type.trim() === 'call');

const isOf =
  (ids: readonly string[], userId: string) =>
  ({ id, memberIds }: Admin['groups'][number]): boolean =>
    ids.includes(id) && memberIds.includes(userId);
