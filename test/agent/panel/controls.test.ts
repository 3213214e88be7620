import { expect, it } from 'vitest';
import { likeliest, reasonOf, visibleReason } from '../../../src/agent/panel/control-state.ts';
import { states } from '../../ui/gallery/states.ts';
import {
  allOff,
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

it('the emphasized button is the most likely next step', () => {
  expect(likeliest(notRecorded)).toBe('start');
  expect(likeliest(recording)).toBe('pause');
  expect(likeliest(paused)).toBe('resume');
});

it('resume is emphasized while one recorder is still paused', () => {
  expect(likeliest({ ...recording, actions: { ...recording.actions, resume: ready } })).toBe(
    'resume',
  );
});

it('stop is emphasized if the recording cannot be paused', () => {
  const actions = { ...recording.actions, pause: off('snippetCannotPause') };
  expect(likeliest({ ...recording, actions })).toBe('stop');
});

it('no button is emphasized while a command is pending, on hold, or after the call', () => {
  const underWay = Object.values(states).filter((view) => view.busy);
  expect(underWay.length).toBeGreaterThan(3);
  for (const view of [...underWay, onHold, ended]) expect(likeliest(view)).toBeUndefined();
});

it('resume is not emphasized while there is a reason against it, which is shown', () => {
  const resume = { state: 'ready', caution: 'consentRefused' } as const;
  const refused = { ...paused, actions: { ...paused.actions, resume } };
  expect(likeliest(refused)).toBeUndefined();
  expect(visibleReason(refused)).toBe('consentRefused');
});

it('a disabled button says why', () => {
  expect(reasonOf(ready)).toBeNull();
  expect(reasonOf(busy)).toBe('busy');
  expect(reasonOf(off('notPaused'))).toBe('notPaused');
});

it('the policy is explained unprompted, but nothing that the status already says', () => {
  expect(visibleReason(byPolicy)).toBe('policyCannotStop');
  expect(visibleReason(notRecorded)).toBeUndefined();
  expect(visibleReason(ended)).toBeUndefined();
});

it('a hold is explained rather than the policy', () => {
  expect(visibleReason(onHold)).toBe('pausedOnHold');
});

it('of several reasons that the panel shows nowhere else, the most important one is shown', () => {
  const inOrder = [
    'unknownState',
    'notMyCall',
    'notConnected',
    'notAnsweredYet',
    'listeningIn',
    'consentFirst',
    'consentRefused',
    'pausedOnHold',
    'stopSnippetFirst',
    'policyCannotStop',
    'othersRecording',
    'snippetCannotPause',
    'apiCannotPause',
  ] as const;
  const { actions } = recording;
  for (const [place, why] of inOrder.entries()) {
    const next = inOrder[place + 1] ?? 'notPaused';
    const view = { ...recording, actions: { ...actions, pause: off(next), stop: off(why) } };
    expect(visibleReason(view)).toBe(why);
  }
  for (const why of ['checking', 'notRecording', 'notPermitted', 'signedOut', 'left'] as const) {
    expect(visibleReason({ ...recording, actions: allOff(why) })).toBeUndefined();
  }
});
