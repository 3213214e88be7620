import * as v from 'valibot';
import type { CallEvent } from '../../../simulator/control/call-events.ts';
import type { NewCall } from '../../../simulator/control/new-call.ts';
import type { SocketFault } from '../../../simulator/control/socket-routes.ts';
import {
  type Conversation,
  Conversations,
  type SeenRequest,
  SeenRequests,
} from '../../../simulator/desktop/page/control/schema.ts';
import type { Hosting } from '../../../simulator/hosting.ts';
import type { Fault } from '../../../simulator/faults/fault.ts';

/** What a user may do. `scopes: null`: the organization does not enforce scopes. */
interface Rights {
  readonly permissions?: readonly string[];
  readonly scopes?: readonly string[] | null;
}

const Users = v.array(v.object({ id: v.string(), permissions: v.array(v.string()) }));

/** The simulator's control API at `platform`. Every method rejects with the simulator's own message. */
export function createControl(platform: string) {
  async function ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) {
    const answer = await fetch(`${platform}/__simulator/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text;
  }
  const post = async (path: string, body: object = {}): Promise<void> => {
    await ask('POST', path, body);
  };
  const conversations = async (): Promise<readonly Conversation[]> =>
    v.parse(Conversations, JSON.parse(await ask('GET', 'conversations')));

  return {
    /** The ground truth about every call. */
    conversations,
    async conversation(id: string): Promise<Conversation> {
      const found = (await conversations()).find((each) => each.id === id);
      if (found === undefined) throw new Error(`There is no call ${id}.`);
      return found;
    },
    newCall: (call: v.InferInput<typeof NewCall>) => post('conversations', call),
    sendCallEvent: (id: string, event: v.InferInput<typeof CallEvent>) =>
      post(`conversations/${id}/events`, event),
    fault: (fault: v.InferInput<typeof Fault>) => post('faults', fault),
    clearFaults: () => ask('DELETE', 'faults'),
    sockets: (failureCase: SocketFault) => post('sockets', { do: failureCase }),
    /** Merged into the widget's `config.json`. */
    config: (config: Readonly<Record<string, unknown>>) => post('config', config),
    hosting: (hosting: Partial<Hosting>) => post('hosting', hosting),
    settings: (settings: Readonly<Record<string, unknown>>) => post('settings', settings),
    async users() {
      return v.parse(Users, JSON.parse(await ask('GET', 'users')));
    },
    user: (id: string, rights: Rights) => post(`users/${id}`, rights),
    expireTokens: () => post('tokens/expire'),
    /** Everything that reached the platform, oldest first. */
    async requests(): Promise<readonly SeenRequest[]> {
      return v.parse(SeenRequests, JSON.parse(await ask('GET', 'requests')));
    },
    forgetRequests: () => ask('DELETE', 'requests'),
    reset: () => post('reset'),
  };
}

export type Control = ReturnType<typeof createControl>;
