import { expect, test } from 'vitest';
import { installMessages } from '../../src/i18n/locales/en/install.ts';
import { missingRights } from '../../src/install/rights.ts';
import { description } from './organization.ts';

const { permissions } = description.installer;

test('a client with every right lacks none', () => {
  expect(missingRights(permissions, 'install', permissions)).toEqual([]);
});

test('a plan needs only rights to read; an installation deletes nothing; an uninstall creates nothing', () => {
  expect(missingRights(permissions, 'plan', [])).toEqual([
    'authorization:role:view',
    'integrations:integration:view',
    'oauth:client:view',
  ]);
  expect(missingRights(permissions, 'install', []).join()).not.toContain('delete');
  expect(missingRights(permissions, 'uninstall', []).filter((one) => /add|edit/.test(one))).toEqual(
    ['oauth:client:edit'],
  );
});

test('a role that allows everything of a kind includes its rights', () => {
  const granted = ['integrations:*:*', 'oauth:client:*', '*:*:*'];
  expect(missingRights(permissions, 'install', granted.slice(0, 2))).toEqual([
    'authorization:grant:add',
    'authorization:role:add',
    'authorization:role:edit',
    'authorization:role:view',
  ]);
  expect(missingRights(permissions, 'install', granted)).toEqual([]);
});

test('every right of the installer is explained, and no other', () => {
  expect(Object.keys(installMessages.rights).toSorted()).toEqual(permissions.toSorted());
});
