import { HOME_DIVISION } from '../../world/organization.ts';
import { stableId } from '../../world/ids.ts';
import { ADMIN_PERMISSIONS } from '../../world/first-people.ts';
import { AGENT_PERMISSIONS, SUPERVISOR_PERMISSIONS } from '../../world/people.ts';
import type { Operation } from '../mount-operations.ts';
import { askedPage } from '../paging.ts';
import type { PlatformDeps } from '../platform-deps.ts';

const AUTHORIZATION = ['authorization', 'authorization:readonly'] as const;
const MAX_PAGE_SIZE = 100;

/** Reads groups, the home division, the known permissions and the caller's own grants. */
export const directoryOperations = ({ admin }: PlatformDeps): Operation[] => [
  {
    method: 'GET',
    path: '/groups',
    scopes: ['groups', 'groups:readonly'],
    handle(context) {
      const shown = admin.groups.map(({ memberIds, ...group }) => ({
        ...group,
        memberCount: memberIds.length,
        state: 'active',
        version: 1,
        type: 'official',
        rulesVisible: true,
        visibility: 'public',
        selfUri: `/api/v2/groups/${group.id}`,
      }));
      return context.json(askedPage(context, shown, '/api/v2/groups', MAX_PAGE_SIZE));
    },
  },
  {
    method: 'GET',
    path: '/authorization/divisions/home',
    scopes: AUTHORIZATION,
    handle: (context) => context.json({ ...HOME_DIVISION, homeDivision: true }),
  },
  {
    method: 'GET',
    path: '/authorization/permissions',
    scopes: AUTHORIZATION,
    handle(context) {
      const wanted = context.req.query('query') ?? '';
      const isDomain = context.req.query('queryType') === 'domain';
      const all = [...collections()].filter(({ domain }) => !isDomain || domain === wanted);
      return context.json(
        askedPage(context, all, '/api/v2/authorization/permissions', MAX_PAGE_SIZE),
      );
    },
  },
  {
    method: 'GET',
    path: '/authorization/subjects/me',
    scopes: AUTHORIZATION,
    handle(context) {
      const { userId, clientId, permissions } = context.get('access');
      const subjectId = userId ?? clientId;
      const policies = [...permissions].map((permission) => {
        const [domain, entityName, action] = permission.split(':');
        return { domain, entityName, actions: [action] };
      });
      const role = { id: stableId('role of', subjectId), name: 'Everything granted', policies };
      const grants = [{ subjectId, division: HOME_DIVISION, role }];
      return context.json({ id: subjectId, name: 'Subject', grants, version: 1 });
    },
  },
];

/** All permissions that anyone in the organization can have, in one collection per domain. */
function collections() {
  const known = [...AGENT_PERMISSIONS, ...SUPERVISOR_PERMISSIONS, ...ADMIN_PERMISSIONS].map(
    (permission) => {
      const [domain = '', entityType = '', action = ''] = permission.split(':');
      return { domain, entityType, action, allowsConditions: false, divisionAware: true };
    },
  );
  return [...new Set(known.map(({ domain }) => domain))].map((domain) => {
    const ofDomain = known.filter((one) => one.domain === domain);
    const permissionMap = Object.fromEntries(
      ofDomain.map(({ entityType }) => [
        entityType,
        ofDomain.filter((one) => one.entityType === entityType),
      ]),
    );
    return { id: domain, name: domain, domain, permissionMap };
  });
}
