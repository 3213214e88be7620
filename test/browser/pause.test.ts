import { expect } from 'vitest';
import { DIRECT_CALL_ID, RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { AD_HOC, commandsSent, PAUSE_OR_RESUME } from './commands.ts';
import { journey } from './harness/journey.ts';
import { isOff, reasonOf } from './reasons.ts';

const AD_HOC_CALL_ID = 'c0000000-0000-4000-8000-00000000000a';

journey('a recording by policy cannot be stopped, and Stop says why', async ({ open, control }) => {
  const widget = await open(RECORDED_CALL_ID);
  await widget.shows('Recording');
  const stop = widget.button('Stop recording');
  expect(await isOff(stop)).toBe(true);
  expect(await reasonOf(stop)).toMatch(/^Recorded by your organisation’s policy/);
  await stop.focus();
  await stop.press('Enter');
  await widget.shows('Recording');
  expect(await commandsSent(control)).toEqual([]);
});

journey('"Paused" is said only once nothing is recorded any more', async ({ open, control }) => {
  await control.settings({ applyAfterMs: 700 });
  const widget = await open(RECORDED_CALL_ID);
  await widget.press('Pause recording');
  await widget.shows('Pausing…, still recording');
  expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({ securePause: false });

  await widget.shows('Paused');
  expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({
    securePause: true,
    recorders: { policy: 'PAUSED' },
  });

  await widget.press('Resume recording');
  await widget.shows('Resuming…');
  await widget.shows('Recording');
  expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({
    securePause: false,
    recorders: { policy: 'ACTIVE' },
  });
  expect(await commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 202`, `${PAUSE_OR_RESUME} 202`]);
});

journey(
  'an ad-hoc recording can be paused, and stopped while paused',
  async ({ open, control }) => {
    await control.newCall({ id: AD_HOC_CALL_ID, queueId: null, recorders: { adhoc: 'ACTIVE' } });
    const widget = await open(AD_HOC_CALL_ID);
    await widget.press('Pause recording');
    await widget.shows('Paused');
    expect(await control.conversation(AD_HOC_CALL_ID)).toMatchObject({
      recorders: { adhoc: 'PAUSED' },
    });

    await widget.press('Stop recording');
    await widget.shows('Not recording');
    expect(await control.conversation(AD_HOC_CALL_ID)).toMatchObject({
      recorders: { adhoc: 'NONE' },
    });
    expect(await commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 202`, `${AD_HOC} 202`]);
  },
);

journey('what others pause and resume is shown without a press', async ({ open, control }) => {
  const widget = await open(RECORDED_CALL_ID);
  await widget.shows('Recording');
  await control.happen(RECORDED_CALL_ID, { type: 'pauseByOther' });
  await widget.shows('Paused');
  await control.happen(RECORDED_CALL_ID, { type: 'resumeByOther' });
  await widget.shows('Recording');
  expect(await commandsSent(control)).toEqual([]);
});

journey('hold pauses by itself, and a secure pause outlives it', async ({ open, control }) => {
  const widget = await open(RECORDED_CALL_ID);
  await widget.shows('Recording');
  await control.happen(RECORDED_CALL_ID, { type: 'hold' });
  await widget.shows('Paused on hold');
  expect(await reasonOf(widget.button('Resume recording'))).toMatch(/^Paused while the call is on/);

  await widget.press('Pause recording');
  await widget.shows('Paused');
  await control.happen(RECORDED_CALL_ID, { type: 'unhold' });
  expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({
    held: false,
    recorders: { policy: 'PAUSED' },
  });
  await widget.shows('Paused');
  await widget.press('Resume recording');
  await widget.shows('Recording');
});

journey('the end of hold ends its pause', async ({ open, control }) => {
  await control.happen(RECORDED_CALL_ID, { type: 'hold' });
  const widget = await open(RECORDED_CALL_ID);
  await widget.shows('Paused on hold');
  await control.happen(RECORDED_CALL_ID, { type: 'unhold' });
  await widget.shows('Recording');
});

journey('when the call ends every control rests', async ({ open, control }) => {
  const widget = await open(DIRECT_CALL_ID);
  await widget.press('Start recording');
  await widget.shows('Recording');
  await control.happen(DIRECT_CALL_ID, { type: 'hangup' });
  await widget.shows('Call ended');
  for (const name of ['Start', 'Stop', 'Pause', 'Resume']) {
    expect(await reasonOf(widget.button(`${name} recording`))).toBe('The call has ended.');
  }
  expect(await commandsSent(control)).toEqual([`${AD_HOC} 202`]);
});
