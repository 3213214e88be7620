import { describe, expect, test } from 'vitest';
import { formatDetails, formatDifference } from '../../src/i18n/format-difference.ts';
import { languages } from '../../src/i18n/load.ts';
import { loadInstallMessages } from '../../src/i18n/load-install.ts';
import { differenceOf } from '../../src/install/difference.ts';
import { planInstall } from '../../src/install/plan.ts';
import { agents, change, desired, installed, leads, nothing } from '../install/organization.ts';

const names = new Map([agents, leads].map(({ id, name }) => [id, name]));

const english = await loadInstallMessages('en');

const linesOf = (actual: typeof nothing, words = english, lang = 'en'): string[] =>
  planInstall(desired, actual)
    .steps.flatMap((step) => differenceOf(step, names))
    .map((one) => {
      const { label, value } = formatDifference(words, lang, one);
      return `${one.isAdded ? '+' : '-'} ${label}: ${value}`;
    });

/** Names as only the API writes them: `accessTokenValiditySeconds`, `i10n`, `lifecycle.hooks`. */
const apiName = /^[a-z]+(\d|[A-Z.])/;

test.each(languages)(
  'the plan of a whole installation names every field in words (%s)',
  async (language) => {
    const words = await loadInstallMessages(language);
    const labels = linesOf(nothing, words, language).map((line) => line.slice(2));
    expect(labels).not.toEqual([]);
    expect(labels.filter((label) => apiName.test(label))).toEqual([]);
  },
);

test('a plan shows groups by name, and values as Admin shows them', () => {
  expect(linesOf(nothing)).toEqual(
    expect.arrayContaining([
      '+ Permissions: Conversation > Recording > Pause (conversation:recording:pause)',
      '+ Grant Types: Code Authorization / PKCE',
      '+ Token Duration (in seconds): 28800',
      '+ Group Filtering: Agents',
      '+ Application Category: Contact Center Insights',
      '+ Lifecycle, focus: on',
      '+ Lifecycle, ephemeral: off',
      '+ Name, German: Anrufaufzeichnung',
    ]),
  );
});

test('a plan has names of languages in the language of its reader', async () => {
  expect(linesOf(nothing, await loadInstallMessages('de'), 'de')).toEqual(
    expect.arrayContaining(['+ Name, Französisch: Enregistrement des appels']),
  );
});

test('a finding names fields of an integration and permissions as Admin does', () => {
  expect(
    formatDetails(english, { id: 'integration.agent', details: ['sandbox', 'state'] }),
  ).toEqual(['Iframe Sandbox Options', 'Status']);
  // If a part could not be read because a permission is missing, the detail is that permission.
  expect(
    formatDetails(english, { id: 'integration.agent', details: ['routing:queue:view'] }),
  ).toEqual(['Routing > Queue > View (routing:queue:view)']);
  expect(formatDetails(english, { id: 'role.agent', details: ['routing:queue:view'] })).toEqual([
    'Routing > Queue > View (routing:queue:view)',
  ]);
});

describe('a change shows only what goes and what comes', () => {
  test('of a list, with the id of a group that is gone', () => {
    const actual = installed();
    const [widget] = actual.integrations;
    const config = widget?.config ?? expect.fail();
    const properties = { ...config.properties, groups: ['g-agents', 'g-gone'] };
    const integrations = change(actual.integrations, 'integration-agent', {
      config: { ...config, properties },
    });
    expect(linesOf({ ...actual, integrations })).toEqual([
      '- Group Filtering: g-gone',
      expect.stringMatching(/^- Notes: .*\[recording-control:agent\]$/),
      expect.stringMatching(/^\+ Notes: .*names: de, es, fr, ja, pt-BR\]$/),
    ]);
  });

  test('of a client that was switched off', () => {
    const clients = change(installed().clients, 'client-agent', { state: 'inactive' });
    expect(linesOf({ ...installed(), clients })).toEqual([
      '- Status: Inactive',
      '+ Status: Active',
    ]);
  });

  test('of a name, under a tag that is no language', () => {
    const one = {
      isAdded: false,
      of: 'integration',
      field: 'i10n',
      path: ['de_x!', 'name'],
    } as const;
    expect(formatDifference(english, 'en', { ...one, value: 'REC' })).toEqual({
      label: 'Name, de_x!',
      value: 'REC',
    });
  });
});
