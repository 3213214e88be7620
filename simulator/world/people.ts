import { manifest } from '../manifest.ts';
import type { SimulatedUser } from '../interfaces.ts';

/** What an agent needs to control the recording of an own call. */
export const AGENT_PERMISSIONS = [
  'conversation:communication:view',
  'conversation:communication:disconnect',
  'conversation:participant:wrapup',
  'conversation:call:record',
  'conversation:recording:pause',
  'conversation:recording:snippetRecord',
  'recording:recording:view',
] as const;

/** What pauses a whole queue, and looks up what is on it. */
export const SUPERVISOR_PERMISSIONS = [
  'conversation:recording:pauseOthers',
  'analytics:conversationDetail:view',
  'analytics:queueObservation:view',
  'routing:queue:view',
  'recording:recording:view',
] as const;

/** What installs the product in an organization, and takes it out again. */
export const ADMIN_PERMISSIONS: readonly string[] = manifest.installer.permissions;

/** The agent who signs in unless another is asked for. */
export const AGENT_ID = 'a0000000-0000-4000-8000-000000000001';
export const SECOND_AGENT_ID = 'a0000000-0000-4000-8000-000000000002';
export const SUPERVISOR_ID = 'a0000000-0000-4000-8000-000000000003';
/** Installs things, and takes no calls. */
export const ADMIN_ID = 'a0000000-0000-4000-8000-000000000004';

/** Who may sit at the agent desktop. */
export const SEATED = [
  { id: AGENT_ID, title: 'Agent' },
  { id: SECOND_AGENT_ID, title: 'Second agent' },
  { id: SUPERVISOR_ID, title: 'Supervisor' },
] as const;

/** They have the calls of a full queue. */
const COLLEAGUES = [
  'Carla Jensen',
  'David Kim',
  'Elif Yılmaz',
  'Farid Rahimi',
  'Grace Mensah',
  'Hugo Lefèvre',
  'Ines Moreau',
  'Jonas Weber',
  'Kavya Iyer',
  'Liam Byrne',
  'Maya Cohen',
  'Nikolai Petrov',
] as const;

export const COLLEAGUE_IDS = COLLEAGUES.map(
  (_, index) => `a0000000-0000-4000-8000-${String(index + 101).padStart(12, '0')}`,
);

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
