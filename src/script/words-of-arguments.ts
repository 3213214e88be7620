import type { Asked } from './report.ts';
import {
  type Invocation,
  misunderstood,
  type QueueAction,
  understood,
  type Understood,
} from './invocation.ts';

const asked: readonly Asked[] = ['status', 'start', 'stop', 'pause', 'resume'];
const queueActions: readonly QueueAction[] = ['list', 'stop', 'pause', 'resume'];

/** The tutorial's main example records for ten seconds. */
const demoSeconds = 10;
/** A demonstration is no way to record whole calls. */
const mostDemoSeconds = 600;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the words that are no options, such as `queue stop <queueId>`. */
export function readWords(
  words: readonly string[],
  seconds: string | undefined,
): Understood<Invocation> {
  const [first, ...rest] = words;
  if (first === undefined) return misunderstood('Say what to do.');
  if (first === 'demo') return readDemo(rest, seconds);
  if (seconds !== undefined) return misunderstood('--seconds is for demo.');
  if (first === 'queue') return readQueue(rest);
  const known = asked.find((word) => word === first);
  if (!known) return misunderstood(`There is no command "${first}".`);
  const id = readId(rest, 'conversationId', first);
  return id.ok ? understood({ kind: 'call', asked: known, conversationId: id.value }) : id;
}

function readDemo(rest: readonly string[], text: string | undefined): Understood<Invocation> {
  if (rest.length > 0) return misunderstood('demo takes its call from TARGET_CONVERSATION_ID.');
  const seconds = text === undefined ? demoSeconds : Number(text || Number.NaN);
  return seconds >= 0 && seconds <= mostDemoSeconds
    ? understood({ kind: 'demo', seconds })
    : misunderstood(`--seconds takes a number from 0 to ${mostDemoSeconds}.`);
}

function readQueue([word, ...rest]: readonly string[]): Understood<Invocation> {
  const action = queueActions.find((name) => name === word);
  if (!action) return misunderstood(`queue takes ${queueActions.join(', ')}.`);
  const id = readId(rest, 'queueId', `queue ${action}`);
  return id.ok ? understood({ kind: 'queue', action, queueId: id.value }) : id;
}

function readId(words: readonly string[], name: string, of: string): Understood<string> {
  const [id, more] = words;
  if (id === undefined) return misunderstood(`${of} needs a <${name}>.`);
  if (more !== undefined) return misunderstood(`${of} takes one <${name}>, and nothing else.`);
  return checkId(id, name);
}

/** Ids of Genesys Cloud are UUIDs; a wrong one is told before any request. */
export function checkId(id: string, name: string): Understood<string> {
  return uuid.test(id)
    ? understood(id.toLowerCase())
    : misunderstood(`${name} must be a UUID, not "${id}".`);
}
