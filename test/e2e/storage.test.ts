import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { expect, test } from './support/test.ts';

test('the browser keeps the storage of a framed page apart, as in life', async ({
  open,
  context,
  simulator,
}) => {
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');
  await widget.status.evaluate(() => {
    sessionStorage.setItem('mark', 'framed');
    localStorage.setItem('mark', 'framed');
  });
  const marks = () => [sessionStorage.getItem('mark'), localStorage.getItem('mark')];
  expect(await widget.status.evaluate(marks)).toEqual(['framed', 'framed']);
  const alone = await context.newPage();
  await alone.goto(`${simulator.addresses.widget}/config.json`);
  expect(await alone.evaluate(marks)).toEqual([null, null]);
});
