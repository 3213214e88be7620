/** The origins of the simulator's other two servers, such as `http://localhost:5170`. */
export interface LocalOrigins {
  readonly desktop: string;
  readonly platform: string;
}

type Directives = Map<string, readonly string[]>;

/** A missing fetch directive falls back to these, in order (CSP Level 3, section 6.8). */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'connect-src': ['default-src'],
  'frame-src': ['child-src', 'default-src'],
};

/**
 * Opens the production policy for the simulator and nothing else: the desktop may frame the widget; the widget may
 * reach the platform over HTTP and WebSocket, and frame its login. What the policy does not restrict stays
 * unrestricted. Drops `upgrade-insecure-requests`, because the simulator uses plain HTTP.
 */
export function withLocalOrigins(csp: string, { desktop, platform }: LocalOrigins): string {
  const directives = parse(csp);
  directives.delete('upgrade-insecure-requests');
  allow(directives, 'frame-ancestors', [desktop]);
  allow(directives, 'connect-src', [platform, platform.replace(/^http/, 'ws')]);
  allow(directives, 'frame-src', [platform]);
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

function parse(csp: string): Directives {
  const directives: Directives = new Map();
  for (const part of csp.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

function allow(directives: Directives, name: string, origins: readonly string[]): void {
  const inForce = [name, ...(FALLBACKS[name] ?? [])].find((each) => directives.has(each));
  const sources = inForce === undefined ? undefined : directives.get(inForce);
  if (sources === undefined) return;
  directives.set(name, [...sources.filter((source) => source !== "'none'"), ...origins]);
}
