/** The permissions that an agent needs to control the recording of their own calls. */
export const AGENT_PERMISSIONS = [
  'conversation:communication:view',
  'conversation:communication:disconnect',
  'conversation:participant:wrapup',
  'conversation:call:record',
  'conversation:recording:pause',
  'conversation:recording:snippetRecord',
  'recording:recording:view',
] as const;

/** The permissions needed to look up a queue's calls and to pause all of them. */
export const SUPERVISOR_PERMISSIONS = [
  'conversation:recording:pauseOthers',
  'analytics:conversationDetail:view',
  'analytics:queueObservation:view',
  'routing:queue:view',
  'recording:recording:view',
] as const;

/** The agent who is signed in by default. */
export const AGENT_ID = 'a0000000-0000-4000-8000-000000000001';
export const SECOND_AGENT_ID = 'a0000000-0000-4000-8000-000000000002';
export const SUPERVISOR_ID = 'a0000000-0000-4000-8000-000000000003';
/** Installs the product; takes no calls. */
export const ADMIN_ID = 'a0000000-0000-4000-8000-000000000004';

/** The users to choose from at the agent desktop. */
export const SEATED = [
  { id: AGENT_ID, title: 'Agent' },
  { id: SECOND_AGENT_ID, title: 'Second agent' },
  { id: SUPERVISOR_ID, title: 'Supervisor' },
] as const;

/** Agents for the calls of a full queue. */
export const COLLEAGUES = [
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
