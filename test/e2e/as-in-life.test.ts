import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { expect, test } from './support/test.ts';

const MINUTE_MS = 60_000;

test('the browser partitions the storage of a framed page, as in production; the fake clock reaches the cross-site frame and the platform, and events still arrive', async ({
  open,
  page,
  context,
  control,
  simulator,
  turnTime,
}) => {
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');

  await test.step('storage', async () => {
    await widget.status.evaluate(() => {
      sessionStorage.setItem('mark', 'framed');
      localStorage.setItem('mark', 'framed');
    });
    const marks = () => [sessionStorage.getItem('mark'), localStorage.getItem('mark')];
    expect(await widget.status.evaluate(marks)).toEqual(['framed', 'framed']);
    const alone = await context.newPage();
    await alone.goto(`${simulator.addresses.widget}/config.json`);
    expect(await alone.evaluate(marks)).toEqual([null, null]);
    await alone.close();
  });

  await test.step('time', async () => {
    const clocks = async () => [
      await page.evaluate(() => Date.now()),
      await widget.status.evaluate(() => Date.now()),
    ];
    const before = await clocks();
    await turnTime(MINUTE_MS);
    const after = await clocks();
    expect(after.map((at, index) => at - (before[index] ?? at) >= MINUTE_MS)).toEqual([true, true]);
    await control.sendCallEvent(RECORDED_CALL_ID, { type: 'pauseByOther' });
    await expect(widget.status).toHaveText('Paused');
    const [last] = (await control.requests()).slice(-1);
    expect(last?.at).toBeGreaterThanOrEqual((before[1] ?? 0) + MINUTE_MS);
  });
});
