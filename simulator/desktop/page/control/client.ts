import * as v from 'valibot';
import type { Action } from './actions.ts';
import { AdminTruth, Desk, WidgetConfig } from './schema.ts';

/** Long enough for a local server; after this, the platform counts as down. */
const TIMEOUT_MS = 5_000;

/**
 * A client for the simulator's control API at `platform`. Methods reject with an `Error` whose message can be shown.
 */
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

  return {
    /** Everything the desk shows: the calls of the signed-in user and the named one, and the switches. */
    async desk(conversationId: string | null): Promise<Desk> {
      const query =
        conversationId === null ? '' : `?conversation=${encodeURIComponent(conversationId)}`;
      const parsed = v.safeParse(Desk, await (await ask(`desk${query}`)).json());
      if (parsed.success) return parsed.output;
      throw new Error(`The platform answered in an unknown form: ${v.summarize(parsed.issues)}`);
    },

    /** Everything installed in the organization. */
    async admin(): Promise<AdminTruth> {
      return v.parse(AdminTruth, await (await ask('admin')).json());
    },

    async perform({ method, path, body }: Action): Promise<void> {
      const headers = { 'Content-Type': 'application/json' };
      await ask(
        path,
        method === 'POST' ? { method, headers, body: JSON.stringify(body) } : { method },
      );
    },

    /** The widget's `config.json`, fetched through the desktop's own server. */
    async widgetConfig(): Promise<WidgetConfig> {
      return v.parse(WidgetConfig, await (await fetch('/widget-config.json')).json());
    },
  };
}

export type Control = ReturnType<typeof createControl>;
