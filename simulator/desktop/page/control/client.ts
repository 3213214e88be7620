import * as v from 'valibot';
import type { Action } from './actions.ts';
import {
  type Conversation,
  Conversations,
  type SeenRequest,
  SeenRequests,
  WidgetConfig,
} from './schema.ts';

/** The ground truth at the platform, read together. */
export interface Snapshot {
  /** Epoch ms. */
  readonly at: number;
  readonly conversations: readonly Conversation[];
  /** Newest first. */
  readonly requests: readonly SeenRequest[];
}

/** An answer that should have come by now will not. */
const TIMEOUT_MS = 5_000;

/** The simulator's control API at `platform`. Every method rejects with an `Error` fit to be shown. */
export function createControl(platform: string) {
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const answer = await fetch(`${platform}/__simulator/${path}`, { ...init, signal }).catch(() => {
      throw new Error(
        `The platform at ${platform} does not answer. Run npm start, then wait here.`,
      );
    });
    if (!answer.ok) throw new Error(`The platform answered ${answer.status} to ${path}.`);
    return answer;
  }

  async function read<Schema extends v.GenericSchema>(path: string, schema: Schema) {
    const parsed = v.safeParse(schema, await (await ask(path)).json());
    if (parsed.success) return parsed.output;
    throw new Error(
      `The platform answered ${path} in an unknown form: ${v.summarize(parsed.issues)}`,
    );
  }

  return {
    async snapshot(): Promise<Snapshot> {
      const [conversations, requests] = await Promise.all([
        read('conversations', Conversations),
        read('requests', SeenRequests),
      ]);
      return { at: Date.now(), conversations, requests: newestFirst(requests) };
    },

    async perform({ method, path, body }: Action): Promise<void> {
      const headers = { 'Content-Type': 'application/json' };
      await ask(
        path,
        method === 'POST' ? { method, headers, body: JSON.stringify(body) } : { method },
      );
    },

    /** The widget's `config.json`, by way of the desktop's own server. */
    async widgetConfig(): Promise<WidgetConfig> {
      return v.parse(WidgetConfig, await (await fetch('/widget-config.json')).json());
    },
  };
}

export type Control = ReturnType<typeof createControl>;

function newestFirst(requests: readonly SeenRequest[]): readonly SeenRequest[] {
  return requests.toSorted((a, b) => b.at - a.at);
}
