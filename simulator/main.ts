import { buildDesktop } from './desktop/build.ts';
import { portsFrom, startProblem } from './main-ports.ts';
import { startSimulator } from './simulator.ts';

try {
  const ports = portsFrom(process.env);
  const { addresses } = await startSimulator({ ports, desktopRoot: await buildDesktop() });
  process.stdout.write(
    [
      '',
      `Agent desktop  ${addresses.desktop}`,
      `Platform       ${addresses.platform}`,
      `Widget         ${addresses.widget}`,
      '',
      'Open the agent desktop. Press Ctrl+C to stop.',
      '',
    ].join('\n'),
  );
} catch (error) {
  process.stderr.write(`${startProblem(error)}\n`);
  process.exitCode = 1;
}
