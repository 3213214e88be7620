import * as v from 'valibot';
import { type Integration, newIntegration, WIDGET_TYPE } from '../../world/admin.ts';
import type { PlatformContext } from '../app.ts';
import { readBody } from '../body.ts';
import type { Operation } from '../mount-operations.ts';
import { askedPage } from '../paging.ts';
import type { PlatformDeps } from '../platform-deps.ts';
import { badRequest } from '../refusal.ts';
import { checkAgainstSchema, configSchema, isKnownType } from './config-schemas.ts';
import { refuseAdmin } from './refusals.ts';

const READ = ['integrations', 'integrations:readonly'] as const;
const WRITE = ['integrations'] as const;
const VIEW = ['integrations:integration:view'] as const;
const EDIT = ['integrations:integration:edit'] as const;
const MAX_PAGE_SIZE = 100;

const NewIntegration = v.strictObject({
  name: v.string(),
  integrationType: v.looseObject({ id: v.string() }),
});

const Values = v.record(v.string(), v.unknown());
const Config = v.strictObject({
  id: v.optional(v.string()),
  name: v.string(),
  version: v.number(),
  properties: Values,
  advanced: Values,
  notes: v.string(),
  credentials: Values,
  selfUri: v.optional(v.string()),
});

const Switch = v.looseObject({ intendedState: v.picklist(['ENABLED', 'DISABLED']) });

/** Lists, creates, configures, activates and deletes integrations, as Admin > Integrations does. */
export function integrationOperations({ admin, clock, settings }: PlatformDeps): Operation[] {
  const { integrations } = admin;

  function asked(context: PlatformContext): Integration {
    const found = integrations.get(context.req.param('integrationId') ?? '');
    if (found === undefined) throw refuseAdmin('notFound');
    return found;
  }

  /** The reported state follows the intended one after `applyAfterMs`. */
  function settle(id: string): void {
    clock.after(settings.applyAfterMs, () => {
      const current = integrations.get(id);
      if (current === undefined) return;
      const reportedState = current.intendedState === 'ENABLED' ? 'ACTIVE' : 'INACTIVE';
      integrations.set(id, { ...current, reportedState });
    });
  }

  return [
    {
      method: 'GET',
      path: '/integrations',
      scopes: READ,
      anyOf: VIEW,
      handle(context) {
        const type = context.req.query('integrationType');
        const found = [...integrations.values()].filter(({ typeId }) => !type || typeId === type);
        const uri = `/api/v2/integrations${type ? `?integrationType=${type}` : ''}`;
        return context.json(askedPage(context, found.map(show), uri, MAX_PAGE_SIZE));
      },
    },
    {
      method: 'POST',
      path: '/integrations',
      scopes: WRITE,
      anyOf: ['integrations:integration:add'],
      async handle(context) {
        const { name, integrationType } = await readBody(context, NewIntegration);
        if (!isKnownType(integrationType.id)) throw badRequest('The integration type is unknown.');
        if (integrations.size >= settings.maxIntegrations) throw refuseAdmin('maxIntegrations');
        const made = newIntegration(name, integrationType.id);
        integrations.set(made.id, made);
        return context.json(show(made));
      },
    },
    {
      method: 'GET',
      path: '/integrations/:integrationId',
      scopes: READ,
      anyOf: VIEW,
      handle: (context) => context.json(show(asked(context))),
    },
    {
      method: 'PATCH',
      path: '/integrations/:integrationId',
      scopes: WRITE,
      anyOf: EDIT,
      async handle(context) {
        const before = asked(context);
        const { intendedState } = await readBody(context, Switch);
        const reportedState = intendedState === 'ENABLED' ? 'ACTIVATING' : 'INACTIVE';
        const after = { ...before, intendedState, reportedState } as const;
        integrations.set(after.id, after);
        if (after.typeId === WIDGET_TYPE && intendedState === 'ENABLED')
          admin.decidesWidgets = true;
        settle(after.id);
        return context.json(show(after));
      },
    },
    {
      method: 'DELETE',
      path: '/integrations/:integrationId',
      scopes: WRITE,
      anyOf: ['integrations:integration:delete'],
      handle(context) {
        const gone = asked(context);
        integrations.delete(gone.id);
        return context.json(show(gone));
      },
    },
    {
      method: 'GET',
      path: '/integrations/:integrationId/config/current',
      scopes: READ,
      anyOf: VIEW,
      handle: (context) => context.json(showConfig(asked(context))),
    },
    {
      method: 'PUT',
      path: '/integrations/:integrationId/config/current',
      scopes: WRITE,
      anyOf: EDIT,
      async handle(context) {
        const before = asked(context);
        const { id: _, selfUri: _uri, name, version, ...config } = await readBody(context, Config);
        if (version !== before.config.version) throw refuseAdmin('versionConflict');
        checkAgainstSchema(before.typeId, 'properties', config.properties);
        checkAgainstSchema(before.typeId, 'advanced', config.advanced);
        const after = { ...before, name, config: { ...config, version: version + 1 } };
        integrations.set(after.id, after);
        return context.json(showConfig(after));
      },
    },
    {
      method: 'GET',
      path: '/integrations/types/:typeId/configschemas/:configType',
      scopes: READ,
      anyOf: VIEW,
      handle(context) {
        const { typeId = '', configType = '' } = context.req.param();
        const schema = configSchema(typeId, configType);
        if (schema === null) throw refuseAdmin('notFound');
        return context.json(schema);
      },
    },
  ];
}

const show = ({ id, name, typeId, intendedState, reportedState, config }: Integration) => ({
  id,
  name,
  integrationType: { id: typeId, selfUri: `/api/v2/integrations/types/${typeId}` },
  notes: config.notes,
  intendedState,
  reportedState: { code: reportedState },
  attributes: {},
  selfUri: `/api/v2/integrations/${id}`,
});

const showConfig = ({ id, name, config }: Integration) => ({
  id,
  name,
  ...config,
  selfUri: `/api/v2/integrations/${id}/config/current`,
});
