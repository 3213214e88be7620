import { expect, test } from 'vitest';
import { permissionPath, purposeOf, withPermissionNames } from '../../src/i18n/permission-path.ts';

test.each([
  ['conversation:call:record', 'Conversation > Call > Record'],
  ['conversation:recording:snippetRecord', 'Conversation > Recording > SnippetRecord'],
  ['analytics:conversationDetail:view', 'Analytics > Conversation Detail > View'],
  ['oauth:client:add', 'OAuth > Client > Add'],
])('the permission %s is shown as %s in Admin', (permission, path) => {
  expect(permissionPath(permission)).toBe(path);
});

test('the purpose of a permission is shown if the texts have it', () => {
  const rights = { 'oauth:client:add': 'Create the OAuth clients' };
  expect(purposeOf(rights, 'oauth:client:add')).toBe('Create the OAuth clients');
  expect(purposeOf(rights, 'oauth:client:view')).toBeNull();
  expect(purposeOf(rights, 'constructor')).toBeNull();
});

test('permissions in a text are written as in Admin; redirect URIs and scopes stay unchanged', () => {
  expect(withPermissionNames('routing:queue:view (not in this organization)')).toBe(
    'Routing > Queue > View (routing:queue:view) (not in this organization)',
  );
  const others = 'redirect URI {page}/index.html, scope routing:readonly';
  expect(withPermissionNames(others)).toBe(others);
});
