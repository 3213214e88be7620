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

/** What installs the product in an organization, and takes it out again. */
export const ADMIN_PERMISSIONS: readonly string[] = manifest.installer.permissions;

/** The people of the organization in its first state; new objects each time, as tests change them. */
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

/** Such as `hugo.lefevre`. */
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
    // Organizations do not enforce scopes unless they switch it on.
    scopes: null,
  };
}
