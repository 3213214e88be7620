import { expect, test } from 'vitest';
import { planSetup } from './plan.ts';

const firefox = { name: 'Firefox', package: 'firefox-esr', why: 'a smoke', isThere: () => false };
const xvfb = { name: 'Xvfb', package: 'xvfb', why: 'a display', isThere: () => false };

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';

test('if nothing is missing, nothing is done', () => {
  expect(planSetup([], { osRelease: debian, isRoot: true })).toEqual({ kind: 'complete' });
  expect(planSetup([], { osRelease: '', isRoot: false })).toEqual({ kind: 'complete' });
});

test('root on Debian installs only what is missing', () => {
  expect(planSetup([firefox, xvfb], { osRelease: debian, isRoot: true })).toEqual({
    kind: 'install',
    commands: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'firefox-esr', 'xvfb'],
    ],
  });
});

test('any other user on Debian gets the commands to run', () => {
  expect(planSetup([xvfb], { osRelease: debian, isRoot: false })).toEqual({
    kind: 'advise',
    lines: [
      'Run this, or npm run test:setup as root:',
      '  sudo apt-get update -qq',
      '  sudo apt-get install -y -qq --no-install-recommends xvfb',
    ],
  });
});

test.each([ubuntu, 'ID=fedora', ''])(
  'on other systems (%j) root changes nothing either',
  (osRelease) => {
    expect(planSetup([firefox, xvfb], { osRelease, isRoot: true })).toEqual({
      kind: 'advise',
      lines: [
        'Install them with the package manager of this machine. On Debian they are: firefox-esr xvfb',
      ],
    });
  },
);
