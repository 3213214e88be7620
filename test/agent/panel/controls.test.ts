import { expect, it } from 'vitest';
import { likeliest, reasonOf, visibleReason } from '../../../src/agent/panel/control-state.ts';
import { states } from '../../ui/gallery/states.ts';
import {
  busy,
  byPolicy,
  ended,
  notRecorded,
  off,
  onHold,
  paused,
  ready,
  recording,
} from '../../ui/gallery/views.ts';

it('leads to the next step that a person most likely wants', () => {
  expect(likeliest(notRecorded)).toBe('start');
  expect(likeliest(recording)).toBe('pause');
  expect(likeliest(paused)).toBe('resume');
});

it('leads to ending a pause that one recorder is still in', () => {
  expect(likeliest({ ...recording, actions: { ...recording.actions, resume: ready } })).toBe(
    'resume',
  );
});

it('leads to stopping what cannot be paused', () => {
  const actions = { ...recording.actions, pause: off('snippetCannotPause') };
  expect(likeliest({ ...recording, actions })).toBe('stop');
});

it('leads nowhere while a command is under way, on hold, and after the call', () => {
  const underWay = Object.values(states).filter((view) => view.busy);
  expect(underWay.length).toBeGreaterThan(3);
  for (const view of [...underWay, onHold, ended]) expect(likeliest(view)).toBeUndefined();
});

it('emphasizes no resume that something speaks against, and says what does', () => {
  const resume = { state: 'ready', caution: 'consentRefused' } as const;
  const refused = { ...paused, actions: { ...paused.actions, resume } };
  expect(likeliest(refused)).toBeUndefined();
  expect(visibleReason(refused)).toBe('consentRefused');
});

it('says why a button does nothing', () => {
  expect(reasonOf(ready)).toBeNull();
  expect(reasonOf(busy)).toBe('busy');
  expect(reasonOf(off('notPaused'))).toBe('notPaused');
});

it('explains the policy without being asked, but nothing that the status already says', () => {
  expect(visibleReason(byPolicy)).toBe('policyCannotStop');
  expect(visibleReason(notRecorded)).toBeUndefined();
  expect(visibleReason(ended)).toBeUndefined();
});

it('explains a hold before the policy', () => {
  expect(visibleReason(onHold)).toBe('pausedOnHold');
});
