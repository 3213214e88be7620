import { expect, it } from 'vitest';
import { rememberScreens } from '../../../src/genesys/calls/screen-recording.ts';
import { unknownSnapshot } from '../../../src/recording/snapshot.ts';

const callWith = (id: string) => ({ id, recordingState: undefined, participants: [] });

it.each([true, false])(
  'an answer that says nothing of the screen takes nothing back (last reported: %s)',
  (screenRecorded) => {
    const remember = rememberScreens();
    const one = callWith('one');
    expect(remember(one, unknownSnapshot)).toBe(unknownSnapshot);
    remember(one, { ...unknownSnapshot, screenRecorded: !screenRecorded });
    expect(remember(one, { ...unknownSnapshot, screenRecorded })).toMatchObject({ screenRecorded });
    expect(remember(one, unknownSnapshot)).toMatchObject({ screenRecorded });
    expect(remember(callWith('another'), unknownSnapshot)).toBe(unknownSnapshot);
  },
);
