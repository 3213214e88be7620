import * as v from 'valibot';
import { type ActualIntegration, findIntegrations, showsOther } from './actual.ts';
import type { Description, PartKey } from './description.ts';
import type { Choices } from './desired.ts';
import { writtenTags } from './translations.ts';

/** What an administrator asks for. Groups and queues are given by name or id. */
export interface Asked {
  readonly groups: readonly string[];
  /** Empty: the queue page is left as it is. */
  readonly supervisorGroups: readonly string[];
  readonly queues: readonly string[];
  readonly names: Choices['names'];
  readonly languages: Choices['languages'];
}

const ids = v.optional(v.fallback(v.array(v.string()), []), []);
const properties = v.object({ groups: ids, queueIdFilterList: ids });
const advanced = v.object({
  i10n: v.optional(v.fallback(v.record(v.string(), v.unknown()), {}), {}),
});

/**
 * Derives the choices from the organization's integrations, so that planning with them again changes nothing. Groups
 * and queues are given by id.
 * @returns `null` if the widget is not installed, or cannot be identified
 */
export function askedBefore(
  description: Description,
  integrations: readonly ActualIntegration[],
): Asked | null {
  const agent = choicesOf('agent', description, integrations);
  if (!agent) return null;
  const queue = choicesOf('queue', description, integrations);
  return {
    groups: agent.groups,
    supervisorGroups: queue?.groups ?? [],
    queues: agent.queues,
    names: { ...agent.name, ...queue?.name },
    languages: { ...agent.languages, ...queue?.languages },
  };
}

function choicesOf(
  key: PartKey,
  { integrations: described }: Description,
  integrations: readonly ActualIntegration[],
) {
  const part = described.find((one) => one.key === key);
  if (!part) return null;
  const [found, ...others] = findIntegrations(integrations, part);
  if (!found?.config || others.length > 0 || showsOther(found, part)) return null;
  const { config } = found;
  const { groups, queueIdFilterList } = v.parse(properties, config.properties);
  const isRenamed = config.name !== '' && config.name !== part.name;
  const { i10n } = v.parse(advanced, config.advanced);
  const languages = writtenTags({ actual: i10n, notes: config.notes }, key, part.advanced.i10n);
  return {
    groups,
    queues: queueIdFilterList,
    name: isRenamed ? { [key]: config.name } : {},
    // The installer adds no translations to a custom name, so it is unknown which languages were chosen.
    languages: isRenamed && languages.length === 0 ? {} : { [key]: languages },
  };
}
