import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { agentOperations, createManifest, supervisorOperations } from '../build/manifest.ts';
import * as operations from '../src/genesys/operations.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { version } = v.parse(v.object({ version: v.string() }), read('package.json'));
const manifest = createManifest(version);

it('manifest.json matches the list of operations (npm run manifest)', () => {
  expect(read('manifest.json')).toEqual(manifest);
});

/** `domain:entity:action` of every policy of a role. */
const permissionsOf = (key: string): string[] =>
  manifest.roles
    .filter((role) => role.key === key)
    .flatMap(({ permissionPolicies }) => permissionPolicies)
    .flatMap(({ domain, entityName, actionSet }) =>
      actionSet.map((action) => `${domain}:${entityName}:${action}`),
    )
    .toSorted();

describe('the roles', () => {
  test("let agents control the recording of their own calls, but not of others'", () => {
    expect(permissionsOf('agent')).toEqual([
      'conversation:call:record',
      'conversation:communication:disconnect',
      'conversation:recording:pause',
      'conversation:recording:snippetRecord',
    ]);
  });

  test('let supervisors find and pause the calls of a queue', () => {
    expect(permissionsOf('queue')).toEqual([
      'analytics:conversationDetail:view',
      'analytics:queueObservation:view',
      'conversation:communication:view',
      'conversation:recording:pauseOthers',
      'recording:recording:view',
      'routing:queue:view',
    ]);
  });

  test('together allow every Platform API operation in the list', () => {
    const served = new Set([...agentOperations, ...supervisorOperations]);
    const left = Object.values(operations).filter((operation) => !served.has(operation));
    expect(left.map(({ path }) => path)).toEqual(
      Array(3).fill('/api/v2/recordings/conversations/{conversationId}'),
    );
  });

  test('allow every operation of a page that needs a permission', () => {
    const lacking = (key: string, operations: readonly operations.Operation[]) =>
      operations.filter(
        ({ permissions }) =>
          permissions.length > 0 && !permissions.some((one) => permissionsOf(key).includes(one)),
      );
    expect(lacking('queue', supervisorOperations)).toEqual([]);
    // Agents do not get the list of stored recordings, which would show them other agents' recordings.
    expect(lacking('agent', agentOperations)).toEqual([operations.listRecordings]);
  });
});

describe('the OAuth clients', () => {
  const [agent, queue] = manifest.oauthClients;

  test('return to their own page and the sign-in popup, and together to every listed page', () => {
    const uris = manifest.oauthClients.flatMap((client) => client.registeredRedirectUri);
    expect(agent?.registeredRedirectUri).toEqual(['{page}/index.html', '{page}/signed-in.html']);
    expect(queue?.registeredRedirectUri).toEqual(['{page}/queue.html', '{page}/signed-in.html']);
    expect(new Set(uris)).toEqual(new Set(manifest.oauthClient.redirectUris));
  });

  test("give an agent's token no scope for analytics or queues", () => {
    expect(agent?.scope).not.toEqual(expect.arrayContaining(['analytics:readonly']));
    expect(agent?.scope).not.toEqual(expect.arrayContaining(['routing:readonly']));
    expect(queue?.scope).toEqual(manifest.oauthClient.scopes);
  });

  test('use the only grant that Genesys Cloud creates for a page without a server', () => {
    expect(manifest.oauthClients.map((one) => one.authorizedGrantType)).toEqual(['CODE', 'CODE']);
  });
});

test("the installer's rights are those of the operations that install, and no page has them", () => {
  expect(manifest.installer.permissions).toContain('authorization:grant:add');
  const pages = [...permissionsOf('agent'), ...permissionsOf('queue')];
  expect(pages.filter((one) => manifest.installer.permissions.includes(one))).toEqual([]);
});

test('everything that the installer creates has a mark of its own, by which it is recognized', () => {
  const marks = [
    ...manifest.integrations.map(({ notes }) => notes),
    ...manifest.oauthClients.map(({ description }) => description),
    ...manifest.roles.map(({ description }) => description),
  ].map((text) => /\[recording-control:\w+\]$/.exec(text)?.[0]);
  expect(marks).toEqual(
    Array.from({ length: 3 }, () => [
      '[recording-control:agent]',
      '[recording-control:queue]',
    ]).flat(),
  );
});
