import { describe, expect, test } from 'vitest';
import {
  type Frames,
  MOST_RUNNING,
  frameReady,
  frameStopped,
  runningFrame,
  showFrame,
  stopUnlisted,
} from './frames.ts';

const show = (frames: Frames, ...calls: string[]): Frames =>
  calls.reduce((all, call) => showFrame(all, call, `http://w/?c=${call}`), frames);
const calls = Array.from({ length: MOST_RUNNING }, (_, index) => `call-${index}`);
const phaseOf = (frames: Frames, call: string) =>
  frames.find((frame) => frame.conversationId === call)?.phase;

describe('the running widgets', () => {
  test('are one for each call, and keep running while another call is shown', () => {
    const frames = show([], 'a', 'b', 'a');
    expect(frames.map((frame) => frame.conversationId)).toEqual(['a', 'b']);
  });

  test('keep their place, because an iframe reloads when it is moved', () => {
    const before = show([], 'a', 'b', 'c');
    expect(show(before, 'c', 'a').map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  });

  test('are ten at most: the one hidden for longest stops', () => {
    const frames = show([], ...calls, 'call-0', 'one-more');
    expect(phaseOf(frames, 'call-0')).toBe('loading');
    expect(phaseOf(frames, 'call-1')).toBe('stopping');
    expect(frames.filter(({ phase }) => phase !== 'stopping')).toHaveLength(MOST_RUNNING);
  });

  test('are removed once they have stopped, and only if they were asked to', () => {
    const frames = show([], ...calls, 'one-more');
    expect(phaseOf(frameStopped(frames, frames[0]?.key ?? 0), 'call-0')).toBeUndefined();
    expect(frameStopped(frames, frames[1]?.key ?? 0)).toEqual(frames);
  });

  test('start again under a new key when their call is shown while they are stopping', () => {
    const stopping = show([], ...calls, 'one-more');
    const old = stopping.find(({ conversationId }) => conversationId === 'call-0');
    const frames = show(stopping, 'call-0');
    expect(runningFrame(frames, 'call-0')?.key).not.toBe(old?.key);
    expect(frames.filter(({ conversationId }) => conversationId === 'call-0')).toHaveLength(1);
  });

  test('become ready only once, and not while they are stopping', () => {
    const frames = show([], 'a');
    const key = frames[0]?.key ?? 0;
    expect(phaseOf(frameReady(frames, key), 'a')).toBe('ready');
    expect(phaseOf(frameReady(stopUnlisted(frames, []), key), 'a')).toBe('stopping');
  });

  test('stop when their call has gone', () => {
    const frames = stopUnlisted(show([], 'a', 'b'), ['b']);
    expect([phaseOf(frames, 'a'), phaseOf(frames, 'b')]).toEqual(['stopping', 'loading']);
  });
});
