import { isPresent } from '../world/conversation.ts';
import { HOME_DIVISION, ORGANIZATION } from '../world/organization.ts';
import type { Operation } from './mount-operations.ts';
import type { PlatformDeps } from './platform-deps.ts';
import { refuse } from './refusals.ts';
import { flatCall } from './shapes/flat-call.ts';
import { userIdOf } from './lookup.ts';

const CALLS_PAGE_SIZE = 25;

/** Reads the caller's user, token and calls, and ends the token. */
export function meOperations({ world, admin, tokens }: PlatformDeps): Operation[] {
  return [
    {
      method: 'GET',
      path: '/tokens/me',
      scopes: ['user-basic-info'],
      handle(context) {
        const { clientId, scopes } = context.get('access');
        const client = admin.clients.find((one) => one.id === clientId);
        return context.json({
          organization: ORGANIZATION,
          homeOrganization: ORGANIZATION,
          authorizedScope: [...(scopes ?? client?.scope ?? [])],
          OAuthClient: {
            id: clientId,
            name: client?.name,
            authorizedGrantType: client?.grant,
            scope: client?.scope,
            state: 'active',
            organization: ORGANIZATION,
          },
        });
      },
    },
    {
      method: 'DELETE',
      path: '/tokens/me',
      scopes: ['user-basic-info'],
      handle(context) {
        tokens.end(context.get('access').token);
        return context.body(null, 200);
      },
    },
    {
      method: 'GET',
      path: '/users/me',
      scopes: ['user-basic-info'],
      handle(context) {
        const user = world.users.get(userIdOf(context.get('access')));
        if (user === undefined) throw refuse('notFound');
        const expand = (context.req.query('expand') ?? '').split(',');
        return context.json({
          id: user.id,
          name: user.name,
          division: {
            ...HOME_DIVISION,
            selfUri: `/api/v2/authorization/divisions/${HOME_DIVISION.id}`,
          },
          chat: { jabberId: user.email },
          email: user.email,
          username: user.email,
          state: 'active',
          version: 1,
          languagePreference: 'en-us',
          acdAutoAnswer: false,
          ...(expand.includes('organization') && { organization: { ...ORGANIZATION, version: 1 } }),
          ...(expand.includes('authorization') && {
            authorization: { roles: [], permissions: [...user.permissions] },
          }),
          selfUri: `/api/v2/users/${user.id}`,
        });
      },
    },
    {
      method: 'GET',
      path: '/conversations/calls',
      scopes: ['conversations', 'conversations:readonly'],
      handle(context) {
        const userId = userIdOf(context.get('access'));
        const mine = [...world.conversations.values()].filter(
          ({ participants, callback }) =>
            callback !== 'waiting' &&
            participants.some((leg) => leg.userId === userId && isPresent(leg)),
        );
        // The operation has no paging parameters: the response holds all calls, whatever its paging fields say.
        return context.json({
          entities: mine.map(flatCall),
          pageSize: CALLS_PAGE_SIZE,
          pageNumber: 1,
          total: mine.length,
          pageCount: 1,
        });
      },
    },
  ];
}
