import { expect, test } from 'vitest';
import { permissionPath } from '../../src/i18n/permission-path.ts';

test.each([
  ['conversation:call:record', 'Conversation > Call > Record'],
  ['conversation:recording:snippetRecord', 'Conversation > Recording > SnippetRecord'],
  ['analytics:conversationDetail:view', 'Analytics > Conversation Detail > View'],
  ['oauth:client:add', 'OAuth > Client > Add'],
])('the permission %s stands in Admin as %s', (permission, path) => {
  expect(permissionPath(permission)).toBe(path);
});
