import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { CallEvent } from '../../../control/call-events.ts';
import { NewCall } from '../../../control/new-call.ts';
import { Fault } from '../../../faults/fault.ts';
import { AGENT_ID } from '../../../world/people.ts';
import { callEvents, newCalls, sendCallEvent } from './actions.ts';
import { describeFault, FAULT_KINDS, FAULT_LENGTHS, FAULT_METHODS, inject } from './faults.ts';
import { WidgetConfig } from './schema.ts';
import { WIDGET_SETTINGS } from './widget-settings.ts';

test.each(callEvents('a/b'))(
  'the control API accepts the event $action.name',
  ({ action, hint }) => {
    expect(action).toMatchObject({ method: 'POST', path: 'conversations/a%2Fb/events' });
    expect(v.is(CallEvent, action.body)).toBe(true);
    expect(hint).toMatch(/\.$/);
  },
);

test.each(['answer', 'hold', 'unhold', 'hangup', 'dial'] as const)(
  'the control API accepts %s from the call controls',
  (type) => {
    expect(v.is(CallEvent, sendCallEvent('Any', 'a', type).body)).toBe(true);
  },
);

test.each(newCalls(AGENT_ID))('the control API accepts the new call $action.name', ({ action }) => {
  expect(v.is(NewCall, action.body)).toBe(true);
});

describe('a fault', () => {
  test.each(FAULT_KINDS)(
    '$label is accepted by the control API with every method and duration',
    (kind) => {
      for (const method of FAULT_METHODS) {
        for (const length of FAULT_LENGTHS) {
          expect(v.is(Fault, inject(kind, method, length).body)).toBe(true);
        }
      }
    },
  );

  test('for the next request only counts once, for any method unless one is named', () => {
    const [kind] = FAULT_KINDS;
    const body = kind && v.parse(Fault, inject(kind, 'Any', 'Next request only').body);
    expect(body).toMatchObject({ times: 1 });
    expect(body?.method).toBeUndefined();
  });

  test.each([
    ['Hang', 'Any', 'Next request only', '1 × Any → Hang'],
    ['403', 'PATCH', 'Until cleared', 'Until cleared: PATCH → 403'],
  ] as const)('%s for %s, %s, is listed as "%4$s"', (label, method, length, words) => {
    const kind = FAULT_KINDS.find((each) => each.label === label);
    const body = kind && v.parse(Fault, inject(kind, method, length).body);
    expect(body && describeFault({ id: 1, ...body })).toBe(words);
  });

  test('a fault for one path is listed with its path', () => {
    const late = { id: 1, path: '/oauth', times: 2, respond: { delayMs: 1_500 } };
    expect(describeFault(late)).toBe('2 × Any /oauth → 1.5 s late');
  });
});

describe('a widget setting', () => {
  const usual = v.parse(WidgetConfig, {});

  test.each(WIDGET_SETTINGS)('$label is read back as it was chosen', ({ options, read }) => {
    for (const [option, change] of options) {
      expect(read(v.parse(WidgetConfig, change(usual)))).toBe(option);
    }
  });

  test.each(WIDGET_SETTINGS)('$label has its default among its options', ({ options, read }) => {
    expect([...options.keys()]).toContain(read(usual));
  });

  test('for pauses leaves the other pause setting unchanged', () => {
    const resume = WIDGET_SETTINGS.find(({ label }) => label === 'Resume automatically');
    const config = v.parse(WidgetConfig, { pause: { remindAfterSeconds: 7 } });
    expect(resume?.options.get('1 min')?.(config)).toEqual({
      pause: { remindAfterSeconds: 7, autoResumeAfterSeconds: 60 },
    });
    expect(WIDGET_SETTINGS.map(({ read }) => read(config))).toContain('7 s');
  });
});
