import { existsSync, readFileSync } from 'node:fs';
import { say } from '../say.ts';
import { runProgram } from '../tool.ts';
import { type Need, NEEDS } from './needs.ts';
import { type Command, type Plan, planSetup } from './plan.ts';

const OS_RELEASE = '/etc/os-release';

const missing = (): readonly Need[] => NEEDS.filter(({ isThere }) => !isThere());

const planFor = (needs: readonly Need[]): Plan =>
  planSetup(needs, {
    osRelease: existsSync(OS_RELEASE) ? readFileSync(OS_RELEASE, 'utf8') : '',
    isRoot: process.getuid?.() === 0,
  });

/**
 * `npm run test:setup`: prints what is installed, what it does, and what is left to do.
 * @returns whether everything is installed at the end
 */
export async function setUp(): Promise<boolean> {
  const before = missing();
  for (const need of NEEDS) {
    const isMissing = before.includes(need);
    say(`${isMissing ? '✗' : '✓'} ${need.name}, for ${need.why}${isMissing ? ': missing' : ''}`);
  }
  const plan = planFor(before);
  if (plan.kind === 'advise') plan.lines.forEach(say);
  if (plan.kind !== 'install') return plan.kind === 'complete';
  await install(plan.commands, (line) => say(`$ ${line}`));
  const left = missing();
  for (const need of left) say(`✗ ${need.name} is still missing: package ${need.package}`);
  if (left.length === 0) say('✓ Everything is installed.');
  return left.length === 0;
}

let once: Promise<void> | undefined;

/**
 * For the steps of `npm test`: installs what is missing if that is possible here, and prints a line about it. Otherwise
 * each step reports what it is missing.
 */
export const setUpOnce = (): Promise<void> => (once ??= setUpQuietly());

async function setUpQuietly(): Promise<void> {
  const before = missing();
  const plan = planFor(before);
  if (plan.kind !== 'install') return;
  const packages = before.map((need) => need.package).join(', ');
  say(`As root on Debian, npm run test:setup installs what is missing: ${packages}`);
  await install(plan.commands, () => {});
}

/** Stops at the first command that fails; its output has been printed. */
async function install(
  commands: readonly Command[],
  announce: (line: string) => void,
): Promise<void> {
  for (const command of commands) {
    announce(command.join(' '));
    const [program, ...args] = command;
    const code = await runProgram(program, args, { DEBIAN_FRONTEND: 'noninteractive' });
    if (code !== 0) return say(`✗ ${program} failed (${code}).`);
  }
}
