import { expect, it } from 'vitest';
import { checkConfig } from '../../../src/genesys/launch/config.ts';

const clientId = '11111111-1111-4111-8111-111111111111';
const text = { en: 'Do you agree to be recorded?' };

function mistakesIn(more: object): unknown {
  const config = checkConfig({ clientId, ...more });
  if (config.ok) return [];
  return 'mistakes' in config.problem ? config.problem.mistakes : config.problem;
}

const gateway = { host: 'gateway.example' };

it.each([
  [{ pause: { remindAfterSeconds: 0 } }],
  [{ pause: { autoResumeAfterSeconds: 90 } }],
  [{ pause: {} }],
  [{ consent: {} }],
  [{ consent: { mode: 'off' } }],
  [{ consent: { mode: 'required', text } }],
  [{ consent: { mode: 'required', text: { ...text, 'pt-BR': 'Você concorda?' } } }],
  [{ consent: 'off' }],
  [{ consent: 'required' }],
  [{ consent: { mode: 'required' } }],
  [{ consent: { mode: 'required', text: text.en } }],
  [{ api: 'recordings', gateway, consent: { mode: 'off', text } }],
])('%j is valid', (more) => {
  expect(mistakesIn(more)).toEqual([]);
});

it.each([
  [{ api: 'recordings' }, 'api', 'needsGateway'],
  [{ pause: 120 }, 'pause', 'object'],
  [{ pause: { remindAfterSeconds: '120' } }, 'pause.remindAfterSeconds', 'seconds', '86400'],
  [{ pause: { remindAfterSeconds: -1 } }, 'pause.remindAfterSeconds', 'seconds', '86400'],
  [{ pause: { autoResumeAfterSeconds: 1.5 } }, 'pause.autoResumeAfterSeconds', 'seconds', '86400'],
  [
    { pause: { autoResumeAfterSeconds: 90_000 } },
    'pause.autoResumeAfterSeconds',
    'seconds',
    '86400',
  ],
  [{ pause: { remindAfter: 120 } }, 'pause.remindAfter', 'unknownKey'],
  [{ consent: true }, 'consent', 'object'],
  [{ consent: { mode: 'on', text } }, 'consent.mode', 'oneOf', 'off, required'],
  [{ consent: 'on' }, 'consent.mode', 'oneOf', 'off, required'],
  [{ consent: { mode: 'required', text: 7 } }, 'consent.text', 'object'],
  [{ consent: { mode: 'required', text: { en: ' ' } } }, 'consent.text.en', 'consentText'],
  [
    { consent: { mode: 'required', text: { English: 'Agreed?' } } },
    'consent.text.English',
    'language',
  ],
  [
    { api: 'recordings', gateway, consent: { mode: 'required', text } },
    'consent.mode',
    'needsConversations',
  ],
])('%j has a mistake in %s: %s', (more, key, reason, allowed?: string) => {
  expect(mistakesIn(more)).toEqual([{ key, reason, allowed }]);
});
