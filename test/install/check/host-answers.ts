import { type HostAnswer, type HostAnswers, judgeHost } from '../../../src/install/check/host.ts';
import { productionHeaders, productionPolicy } from '../../public/policy.ts';

/** What the host answers for a page or file. */
export const answer = (path: string, more: Record<string, string> = {}): HostAnswer => ({
  status: 200,
  url: `https://recording.example.com/${path}?check=1`,
  headers: {
    ...Object.fromEntries(productionHeaders(`/${path}`)),
    'content-type': 'text/html; charset=utf-8',
    ...more,
  },
});

/** A host that serves everything as shipped. */
export const good: HostAnswers = {
  pages: { 'index.html': answer('index.html'), 'queue.html': answer('queue.html') },
  popup: answer('signed-in.html'),
  setup: answer('setup.html'),
  config: answer('config.json'),
  script: answer('assets/index-a1b2c3d4.js', { 'content-encoding': 'br' }),
  missing: { ...answer('assets/not-there.js'), status: 404 },
  gateway: null,
};

export const judge = (more: Partial<HostAnswers> = {}, domain = 'mypurecloud.de') =>
  judgeHost({ ...good, ...more }, domain);

/** The findings that are not ok, each with its subject. */
export const wrong = (...asked: Parameters<typeof judge>) =>
  judge(...asked)
    .filter(({ verdict }) => verdict !== 'ok')
    .map(({ id, details }) => [id, ...details]);

/** The policy of the agent's page. */
export const shipped = productionPolicy();

/** The agent page with other headers. */
export const withHeaders = (more: Record<string, string>) => ({
  pages: { ...good.pages, 'index.html': answer('index.html', more) },
});

/** The agent page with another policy. */
export const withPolicy = (policy: string) => withHeaders({ 'content-security-policy': policy });
