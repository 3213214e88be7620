import type { Need } from './needs.ts';

/** What determines whether packages may be installed on this machine. */
export interface Machine {
  /** The text of /etc/os-release; empty if there is none. */
  readonly osRelease: string;
  readonly isRoot: boolean;
}

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

export type Plan =
  | { readonly kind: 'complete' }
  /** It can be installed here. */
  | { readonly kind: 'install'; readonly commands: readonly Command[] }
  /** The user has to install it: the lines say how. */
  | { readonly kind: 'advise'; readonly lines: readonly string[] };

/** What to do about missing packages: install them as root on Debian, otherwise say how. */
export function planSetup(missing: readonly Need[], machine: Machine): Plan {
  if (missing.length === 0) return { kind: 'complete' };
  const commands = commandsFor(missing);
  if (!isDebian(machine)) {
    const onDebian = `On Debian they are: ${packagesOf(missing).join(' ')}`;
    const lines = [`Install them with the package manager of this machine. ${onDebian}`];
    return { kind: 'advise', lines };
  }
  if (machine.isRoot) return { kind: 'install', commands };
  const lines = commands.map((command) => `  sudo ${command.join(' ')}`);
  return { kind: 'advise', lines: ['Run this, or npm run test:setup as root:', ...lines] };
}

/** Without recommended packages, which would include a desktop and codecs. */
const commandsFor = (missing: readonly Need[]): readonly Command[] => [
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packagesOf(missing)],
];

const packagesOf = (missing: readonly Need[]): readonly string[] =>
  missing.map((need) => need.package);

/** Not Ubuntu and its derivatives, which have these browsers under other names, or as snaps. */
const isDebian = ({ osRelease }: Machine): boolean => /^ID="?debian"?$/m.test(osRelease);
