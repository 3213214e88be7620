import type { SimulatedUser } from '../interfaces.ts';
import { manifest } from '../manifest.ts';
import {
  ADMIN_ID,
  AGENT_ID,
  AGENT_PERMISSIONS,
  COLLEAGUE_IDS,
  COLLEAGUES,
  SECOND_AGENT_ID,
  SUPERVISOR_ID,
  SUPERVISOR_PERMISSIONS,
} from './people.ts';

/** The permissions needed to install and uninstall the product. */
export const ADMIN_PERMISSIONS: readonly string[] = manifest.installer.permissions;

/** The organization's users in the initial state. New objects each time, because tests change them. */
export function firstPeople(): SimulatedUser[] {
  return [
    person(AGENT_ID, 'Ana Silva', AGENT_PERMISSIONS),
    person(SECOND_AGENT_ID, 'Ben Okafor', AGENT_PERMISSIONS),
    person(SUPERVISOR_ID, 'Mei Tanaka', [
      ...AGENT_PERMISSIONS,
      ...SUPERVISOR_PERMISSIONS,
      ...ADMIN_PERMISSIONS,
    ]),
    ...COLLEAGUES.map((name, index) => person(COLLEAGUE_IDS[index] ?? '', name, AGENT_PERMISSIONS)),
    person(ADMIN_ID, 'Noa Weiss', ADMIN_PERMISSIONS),
  ];
}

/** The local part of the email address, such as `hugo.lefevre`. */
const emailName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(' ', '.');

function person(id: string, name: string, permissions: readonly string[]): SimulatedUser {
  return {
    id,
    name,
    email: `${emailName(name)}@example.com`,
    permissions: new Set(permissions),
    // Organizations enforce scopes only if they opt in.
    scopes: null,
  };
}
