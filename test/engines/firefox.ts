import { type Frame, launch, type Page } from 'puppeteer-core';
import { type Engine, pathOfButton } from './engine.ts';
import { pathOf } from './programs.ts';

/** Firefox ESR, driven by WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  async start() {
    const executablePath = pathOf('firefox');
    const browser = await launch({ browser: 'firefox', executablePath, headless: true });
    const [first = await browser.newPage()] = await browser.pages();
    await first.setViewport({ width: 1280, height: 800 });
    const others = async (): Promise<readonly Page[]> =>
      (await browser.pages()).filter((page) => page !== first);
    return {
      async open(address) {
        await first.goto(address);
      },
      inPage: (run, argument = '') => first.evaluate(run, argument),
      inFrame: async (run, argument = '') => (await frameOf(first)).evaluate(run, argument),
      inPopups: async (run, argument = '') =>
        Promise.all((await others()).map((page) => page.evaluate(run, argument))),
      press: async (button) =>
        (await frameOf(first)).locator(`::-p-xpath(${pathOfButton(button)})`).click(),
      async pressShiftTab() {
        await first.keyboard.down('Shift');
        await first.keyboard.press('Tab');
        await first.keyboard.up('Shift');
      },
      picture: () => first.screenshot({ encoding: 'base64' }),
      close: () => browser.close(),
    };
  },
};

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  if (!frame) throw new Error('The page has no frame.');
  return frame;
}
