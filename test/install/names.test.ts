import { expect, test } from 'vitest';
import { describeInstallation } from '../../src/install/description.ts';
import { findNamed } from '../../src/install/names.ts';
import { description } from './organization.ts';

const agents = { id: 'g1', name: 'Agents' };
const all = [agents, { id: 'g2', name: 'Team leads' }];

test('a group that is named twice, in another case or by its id, is found once', () => {
  expect(findNamed(all, ['Agents', 'agents ', 'g1'])).toEqual({
    found: [agents],
    missing: [],
    ambiguous: [],
  });
});

test('a name is found whether its umlaut is one character or two', () => {
  const group = { id: 'g4', name: 'Mu\u0308nchen' };
  expect(findNamed([...all, group], ['M\u00fcnchen']).found).toEqual([group]);
});

test('the exact name counts where others differ only in case', () => {
  const similar = [...all, { id: 'g3', name: 'AGENTS' }];
  expect(findNamed(similar, ['Agents']).found).toEqual([agents]);
  expect(findNamed(similar, ['aGents'])).toMatchObject({ found: [], ambiguous: ['aGents'] });
});

test('a page address may have any character that an address can have', () => {
  const manifest: unknown = JSON.parse(
    JSON.stringify(description).replaceAll('https://recording.example.com', '{page}'),
  );
  const page = "https://example.com/$&$'";
  const [client] = describeInstallation(manifest, page).oauthClients;
  expect(client?.registeredRedirectUri[0]).toBe(`${page}/index.html`);
});
