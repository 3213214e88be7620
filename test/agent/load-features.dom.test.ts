import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountConsent } from '../../src/agent/consent/consent-feature.tsx';
import { loadFeatures, type FeatureDeps } from '../../src/agent/load-features.ts';
import { mountPauses } from '../../src/agent/pause/pause-feature.tsx';
import { mountSheets } from '../../src/agent/sheets/sheets-feature.tsx';
import { checkConfig } from '../../src/genesys/launch/config.ts';
import type { WhoAmI } from '../../src/genesys/calls/current-user.ts';
import { consentMessages } from '../../src/i18n/locales/en/features.ts';
import { failed, success } from '../../src/recording/failure.ts';
import { recordHistory } from '../../src/recording/session/history.ts';
import { openActivityLog } from '../../src/storage/activity.ts';
import { openPreferences } from '../../src/storage/preferences.ts';
import { createSessionHarness, recording } from '../recording/session/session-harness.ts';
import { memoryStorage } from '../storage/storage.ts';
import { en } from '../i18n/words.ts';
import { host, panel } from './quiet-page.ts';

vi.mock('../../src/agent/consent/consent-feature.tsx', () => ({ mountConsent: vi.fn() }));
vi.mock('../../src/agent/pause/pause-feature.tsx', () => ({ mountPauses: vi.fn() }));
vi.mock('../../src/agent/sheets/sheets-feature.tsx', () => ({ mountSheets: vi.fn() }));

let ended: string[];

beforeEach(() => {
  ended = [];
  vi.mocked(mountConsent).mockReturnValue(() => void ended.push('consent'));
  vi.mocked(mountPauses).mockReturnValue(() => void ended.push('pauses'));
  vi.mocked(mountSheets).mockReturnValue(() => void ended.push('sheets'));
});

afterEach(() => {
  vi.clearAllMocks();
});

const asAna: WhoAmI = () => Promise.resolve(success({ id: 'ana', name: 'Ana Silva' }));

interface Options extends Partial<FeatureDeps> {
  readonly settings?: object;
  readonly whoAmI?: WhoAmI;
}

/** What the features of a recorded call get, with this config.json. */
async function depsWith({ settings = {}, whoAmI = asAna, ...more }: Options = {}) {
  const config = checkConfig({ clientId: '11111111-1111-4111-8111-111111111111', ...settings });
  if (!config.ok) throw new Error('The test has a mistake in its settings.');
  const harness = createSessionHarness();
  const { sessionStore, clock } = harness;
  const history = recordHistory(sessionStore, clock.now);
  await harness.answerRead(recording);
  const openConsent = vi.fn<FeatureDeps['openConsent']>(() =>
    Promise.resolve({
      write: () => Promise.resolve(success(null)),
      keptConsent: { take: () => null, keep: () => undefined },
    }),
  );
  return {
    root: document.body,
    conversationId: 'call-1',
    config: config.value,
    language: 'de-AT',
    sessionStore,
    history,
    shown: panel,
    host,
    badge: () => undefined,
    messages: en,
    signOut: () => Promise.resolve('signedOut'),
    openSheetDeps: () =>
      Promise.resolve({
        whoAmI,
        log: openActivityLog(memoryStorage(), 'call-1'),
        preferences: openPreferences(memoryStorage()),
        listRecordings: () => Promise.resolve(success([])),
      }),
    openPausePromise: () => ({ read: () => null, save: () => undefined }),
    openConsent,
    ...more,
  } satisfies FeatureDeps;
}

test('the features begin with what the call has shown so far, which is then dropped, and end together', async () => {
  const deps = await depsWith();
  const past = deps.history.past();
  expect(past).not.toHaveLength(0);
  const end = await loadFeatures(deps);
  expect(vi.mocked(mountPauses).mock.calls[0]?.[0].past).toBe(past);
  expect(vi.mocked(mountSheets).mock.calls[0]?.[0]).toMatchObject({ past, name: 'Ana Silva' });
  expect(deps.history.past()).toEqual([]);
  expect(ended).toEqual([]);
  end();
  expect(ended).toEqual(['pauses', 'sheets']);
});

test('consent is asked only where the organization wants it', async () => {
  const deps = await depsWith();
  await loadFeatures(deps);
  expect(mountConsent).not.toHaveBeenCalled();
  expect(deps.openConsent).not.toHaveBeenCalled();
  const end = await loadFeatures(await depsWith({ settings: { consent: 'required' } }));
  expect(vi.mocked(mountConsent).mock.calls[0]?.[0].question).toEqual({
    lang: 'en',
    text: consentMessages.question,
  });
  end();
  expect(ended).toContain('consent');
});

test("the organization's own question is asked in the agent's language", async () => {
  const text = { en: 'May we?', de: 'Dürfen wir?' };
  await loadFeatures(await depsWith({ settings: { consent: { mode: 'required', text } } }));
  expect(vi.mocked(mountConsent).mock.calls[0]?.[0].question).toEqual({
    lang: 'de',
    text: 'Dürfen wir?',
  });
});

test('the times for pauses are given in seconds in config.json', async () => {
  const pause = { remindAfterSeconds: 90, autoResumeAfterSeconds: 600 };
  await loadFeatures(await depsWith({ settings: { pause } }));
  expect(vi.mocked(mountPauses).mock.calls[0]?.[0].policy).toEqual({
    remindEveryMs: 90_000,
    autoResumeAfterMs: 600_000,
  });
});

test("the features begin even if the user's name is unknown", async () => {
  const unknown: WhoAmI = () => Promise.resolve(failed({ kind: 'offline' }));
  await loadFeatures(await depsWith({ whoAmI: unknown }));
  expect(vi.mocked(mountSheets).mock.calls[0]?.[0].name).toBeNull();
});

test('if one feature cannot be loaded, none begins, and the history is kept for the next try', async () => {
  const deps = await depsWith({ openSheetDeps: () => Promise.reject(new TypeError()) });
  await expect(loadFeatures(deps)).rejects.toThrow(TypeError);
  expect(mountPauses).not.toHaveBeenCalled();
  expect(deps.history.past()).not.toHaveLength(0);
});
