import * as v from 'valibot';
import type { HostAnswer, HostAnswers } from '../../../install/check/host.ts';
import { configSchema } from '../../launch/config.ts';

const timeoutMs = 10_000;

/**
 * Requests everything that a check needs from the pages' host. Never throws.
 * @param unique text that no earlier request contained
 */
export async function askHost(page: string, unique: string): Promise<HostAnswers> {
  const ask = async (path: string) => (await get(`${page}/${path}`)).answer;
  const [index, queuePage, popup, setup, config, missing] = await Promise.all([
    get(`${page}/index.html?check=1`),
    ask('queue.html?check=1'),
    ask('signed-in.html?check=1'),
    ask('setup.html?check=1'),
    get(`${page}/config.json`),
    ask(`assets/not-there-${unique}.js`),
  ]);
  const script = /(?:src|href)="(?:\.\/)?(assets\/[\w.-]+\.js)"/.exec(index.text)?.[1];
  return {
    pages: { 'index.html': index.answer, 'queue.html': queuePage },
    popup,
    setup,
    config: config.answer,
    script: script === undefined ? null : await ask(script),
    missing,
    gateway: gatewayIn(config.text),
  };
}

const withGateway = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ gateway: configSchema.entries.gateway }),
);

/** The origin of the gateway in a config.json, whatever else is wrong with it. */
function gatewayIn(text: string): string | null {
  const read = v.safeParse(withGateway, text);
  if (!read.success || !read.output.gateway) return null;
  const { protocol, host, port } = read.output.gateway;
  return `${protocol}://${host}${port ? `:${port}` : ''}`;
}

async function get(url: string): Promise<{ readonly answer: HostAnswer; readonly text: string }> {
  try {
    const response = await fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const headers = Object.fromEntries(response.headers);
    const answer = { status: response.status, url: response.url, headers };
    return { answer, text: await response.text() };
  } catch {
    return { answer: { status: null, url, headers: {} }, text: '' };
  }
}
