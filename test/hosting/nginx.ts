import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's nginx. */
export const NGINX = '/usr/sbin/nginx';

/** What a test changes in the shipped files. */
export interface NginxOptions {
  /** A site of infra/, such as `infra/nginx/site.conf`. */
  readonly site: string;
  /** A free port for each `listen`, in the order of the file. */
  readonly ports: readonly number[];
  /** Changes to server.conf, such as other origins in its policy. Without it: none. */
  readonly adapt?: (serverConf: string) => string;
  /** Written over the build's config.json. Without it: none. */
  readonly config?: object;
}

export interface Nginx {
  /** What the access log holds until now. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

/** Ports that are free now. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = [];
  for (const server of servers) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A port was expected.');
    ports.push(address.port);
  }
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

/**
 * Starts nginx with a shipped configuration on a copy of `dist/`: only ports, paths and certificates are of the test.
 * Rejects with what nginx says where it does not take the configuration.
 */
export async function startNginx({ site, ports, adapt, config }: NginxOptions): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const root = join(folder, 'dist');
  const includes = join(folder, 'recording-control');
  const accessLog = join(folder, 'access.log');
  await cp('dist', root, { recursive: true });
  if (config) await writeFile(join(root, 'config.json'), JSON.stringify(config));
  await mkdir(includes);
  await cp('infra/nginx/http.conf', join(includes, 'http.conf'));
  const serverConf = await readFile('infra/nginx/server.conf', 'utf8');
  await writeFile(join(includes, 'server.conf'), adapt?.(serverConf) ?? serverConf);

  const left = [...ports];
  const siteConf = (await readFile(site, 'utf8'))
    .replaceAll(/listen \d+( ssl)?;/g, () => `listen 127.0.0.1:${left.shift()};`)
    .replaceAll(/^ *ssl_certificate.*\n/gm, '')
    .replaceAll('/etc/nginx/recording-control', includes)
    .replace(/root .*;/, `root ${root};`)
    .replace(/access_log \S+/, `access_log ${accessLog}`);
  const conf = join(folder, 'nginx.conf');
  await writeFile(conf, surroundings(folder, siteConf));

  const server = spawn(NGINX, ['-c', conf, '-p', folder, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(server, 'close');
  await Promise.race([
    answering(ports),
    ended.then(() => Promise.reject(new Error(`nginx ended: ${said}`))),
  ]);
  return {
    log: () => readFile(accessLog, 'utf8'),
    async stop() {
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** What a distribution's nginx.conf has around a site. */
const surroundings = (folder: string, site: string): string => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
events {}
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n    ')}
    ${site}
}
`;

/** Resolves once something listens on every port. */
async function answering(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    while (!(await isAnswering(port))) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const isAnswering = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
