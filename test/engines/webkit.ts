import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { Builder, By, Key, type WebDriver } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote';
import { type Engine, pathOfButton } from './engine.ts';
import { pathOf } from './programs.ts';

/** WebKitGTK, the nearest to Safari that runs on Linux. It has no headless mode: it gets its own display. */
export const webkit: Engine = {
  name: 'WebKit',
  async start() {
    const display = await startDisplay();
    const service = await startService(display.name);
    const driver = await openWindow(await service.address());
    const first = await driver.getWindowHandle();
    const run = (script: (argument: string) => unknown, argument = ''): Promise<unknown> =>
      driver.executeScript(script, argument);

    /** Commands go to one window and frame at a time: each step says which, and comes back. */
    async function inFrame<Result>(task: () => Promise<Result>): Promise<Result> {
      await driver.switchTo().frame(driver.findElement(By.css('iframe')));
      try {
        return await task();
      } finally {
        await driver.switchTo().window(first);
        await driver.switchTo().defaultContent();
      }
    }

    return {
      open: (address) => driver.get(address),
      inPage: run,
      inFrame: (script, argument) => inFrame(() => run(script, argument)),
      async inPopups(script, argument) {
        const results: unknown[] = [];
        for (const handle of await driver.getAllWindowHandles()) {
          if (handle === first) continue;
          await driver.switchTo().window(handle);
          results.push(await run(script, argument));
        }
        await driver.switchTo().window(first);
        return results;
      },
      // Its mouse misses, at times, what is in a frame of another site.
      press: (button) =>
        inFrame(async () => {
          const element = driver.findElement(By.xpath(pathOfButton(button)));
          await driver.executeScript('arguments[0].click()', element);
        }),
      async pressShiftTab() {
        const keys = driver.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT);
        await inFrame(() => keys.perform());
      },
      picture: () => driver.takeScreenshot(),
      async close() {
        await driver.quit();
        await service.kill();
        display.stop();
      },
    };
  },
};

async function openWindow(address: string): Promise<WebDriver> {
  const driver = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: pathOf('webkitBrowser'),
        args: ['--automation', '--javascript-can-open-windows-automatically=1'],
      },
    })
    .build();
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 800 });
  return driver;
}

async function startService(display: string): Promise<DriverService> {
  const port = await freePort();
  const options = {
    port,
    args: [`--port=${port}`],
    loopback: true,
    env: {
      ...process.env,
      DISPLAY: display,
      // Its sandbox does not start as root, and needs more than a container may do.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  };
  const service = new DriverService(pathOf('webkitDriver'), options);
  await service.start();
  return service;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A TCP port was expected.');
  return address.port;
}

/** A display in memory, under a number that no one uses: the server writes it once it takes windows. */
async function startDisplay(): Promise<{ readonly name: string; stop(): void }> {
  const screen = ['-screen', '0', '1300x900x24', '-nolisten', 'tcp'];
  const server: ChildProcessByStdio<null, Readable, null> = spawn(
    pathOf('display'),
    ['-displayfd', '1', ...screen],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const stop = (): void => {
    server.kill();
  };
  process.once('exit', stop);
  const [line] = await once(server.stdout, 'data');
  return { name: `:${String(line).trim()}`, stop };
}
