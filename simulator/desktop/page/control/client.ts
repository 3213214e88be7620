import * as v from 'valibot';
import type { Action } from './actions.ts';
import { AdminTruth, Desk, WidgetConfig } from './schema.ts';

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

  return {
    /** The truth at the platform, with the calls of who is signed in and the named one. */
    async desk(conversationId: string | null): Promise<Desk> {
      const query =
        conversationId === null ? '' : `?conversation=${encodeURIComponent(conversationId)}`;
      const parsed = v.safeParse(Desk, await (await ask(`desk${query}`)).json());
      if (parsed.success) return parsed.output;
      throw new Error(`The platform answered in an unknown form: ${v.summarize(parsed.issues)}`);
    },

    /** What is installed in the organization. */
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

    /** The widget's `config.json`, by way of the desktop's own server. */
    async widgetConfig(): Promise<WidgetConfig> {
      return v.parse(WidgetConfig, await (await fetch('/widget-config.json')).json());
    },
  };
}

export type Control = ReturnType<typeof createControl>;
