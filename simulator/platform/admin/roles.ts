import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Role } from '../../world/admin.ts';
import { HOME_DIVISION } from '../../world/organization.ts';
import type { PlatformContext } from '../app.ts';
import { readBody } from '../body.ts';
import type { Operation } from '../mount-operations.ts';
import { askedPage } from '../paging.ts';
import type { PlatformDeps } from '../platform-deps.ts';
import { badRequest } from '../refusal.ts';
import { refuseAdmin } from './refusals.ts';

const READ = ['authorization', 'authorization:readonly'] as const;
const WRITE = ['authorization'] as const;
const VIEW = ['authorization:role:view'] as const;
const MAX_PAGE_SIZE = 100;

const Policy = v.looseObject({
  domain: v.string(),
  entityName: v.string(),
  actionSet: v.array(v.string()),
  allowConditions: v.optional(v.boolean(), false),
});
const Body = v.looseObject({
  name: v.string(),
  description: v.optional(v.string(), ''),
  permissionPolicies: v.optional(v.array(Policy), []),
});
const Subjects = v.strictObject({
  subjectIds: v.array(v.string()),
  divisionIds: v.array(v.string()),
});

/** Lists, creates, changes and deletes roles, and grants them to groups and users. */
export function roleOperations({ admin }: PlatformDeps): Operation[] {
  const { roles, groups } = admin;

  function asked(context: PlatformContext): Role {
    const found = roles.get(context.req.param('roleId') ?? '');
    if (found === undefined) throw refuseAdmin('notFound');
    return found;
  }

  return [
    {
      method: 'GET',
      path: '/authorization/roles',
      scopes: READ,
      anyOf: VIEW,
      handle(context) {
        const wanted = context.req.query('name');
        const found = [...roles.values()].filter(({ name }) => !wanted || fits(name, wanted));
        const uri = `/api/v2/authorization/roles${wanted ? `?name=${encodeURIComponent(wanted)}` : ''}`;
        return context.json(askedPage(context, found.map(show), uri, MAX_PAGE_SIZE));
      },
    },
    {
      method: 'POST',
      path: '/authorization/roles',
      scopes: WRITE,
      anyOf: ['authorization:role:add'],
      async handle(context) {
        const { name, description, permissionPolicies } = await readBody(context, Body);
        const made = { id: randomUUID(), name, description, permissionPolicies, grants: [] };
        roles.set(made.id, made);
        return context.json(show(made));
      },
    },
    {
      method: 'GET',
      path: '/authorization/roles/:roleId',
      scopes: READ,
      anyOf: VIEW,
      handle: (context) => context.json(show(asked(context))),
    },
    {
      method: 'PUT',
      path: '/authorization/roles/:roleId',
      scopes: WRITE,
      anyOf: ['authorization:role:edit'],
      async handle(context) {
        const before = asked(context);
        const { name, description, permissionPolicies } = await readBody(context, Body);
        const after = { ...before, name, description, permissionPolicies };
        roles.set(after.id, after);
        return context.json(show(after));
      },
    },
    {
      method: 'DELETE',
      path: '/authorization/roles/:roleId',
      scopes: WRITE,
      anyOf: ['authorization:role:delete'],
      handle(context) {
        roles.delete(asked(context).id);
        return context.body(null, 204);
      },
    },
    {
      method: 'POST',
      path: '/authorization/roles/:roleId',
      scopes: WRITE,
      anyOf: ['authorization:grant:add'],
      async handle(context) {
        const before = asked(context);
        const { subjectIds, divisionIds } = await readBody(context, Subjects);
        const type = context.req.query('subjectType') ?? 'PC_USER';
        const refusing = groups.find(
          ({ id, rolesEnabled }) => subjectIds.includes(id) && !rolesEnabled,
        );
        if (refusing) throw badRequest(`The group ${refusing.name} cannot have roles.`);
        const others = before.grants.filter((one) => !subjectIds.includes(one.subjectId));
        const added = subjectIds.map((subjectId) => ({ subjectId, type, divisionIds }));
        roles.set(before.id, { ...before, grants: [...others, ...added] });
        return context.body(null, 204);
      },
    },
    {
      method: 'GET',
      path: '/authorization/roles/:roleId/subjectgrants',
      scopes: READ,
      anyOf: VIEW,
      handle(context) {
        const { id, grants } = asked(context);
        const shown = grants.map(({ subjectId, type }) => ({
          id: subjectId,
          name: groups.find((group) => group.id === subjectId)?.name,
          divisions: [HOME_DIVISION],
          type,
        }));
        const uri = `/api/v2/authorization/roles/${id}/subjectgrants`;
        return context.json(askedPage(context, shown, uri, MAX_PAGE_SIZE));
      },
    },
  ];
}

/** Matches a whole name, or a prefix followed by `*`. */
const fits = (name: string, wanted: string): boolean =>
  wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted;

const show = ({ grants, ...role }: Role) => ({
  ...role,
  permissions: [],
  userCount: grants.length,
  base: false,
  default: false,
  selfUri: `/api/v2/authorization/roles/${role.id}`,
});
