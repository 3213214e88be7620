import { buildDesktop } from './desktop/build.ts';
import { portsFrom, startMessage, startProblem } from './main-ports.ts';
import { startSimulator } from './simulator.ts';

try {
  const ports = portsFrom(process.env);
  const simulator = await startSimulator({ ports, desktopRoot: await buildDesktop() });
  const { addresses } = simulator;
  const hasSetup = 'setup' in simulator.describeDesktop();
  process.stdout.write(
    `${startMessage(addresses, hasSetup)}\nOpen the agent desktop. Press Ctrl+C to stop.\n`,
  );
} catch (error) {
  process.stderr.write(`${startProblem(error)}\n`);
  process.exitCode = 1;
}
