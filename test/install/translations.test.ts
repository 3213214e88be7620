import { describe, expect, test } from 'vitest';
import type { Actual } from '../../src/install/actual.ts';
import { type Choices, desiredBy, inAllParts } from '../../src/install/desired.ts';
import { planInstall } from '../../src/install/plan.ts';
import { withTags } from '../../src/install/translations.ts';
import { change, choices, description, installed, nothing } from './organization.ts';

const MARK = '[recording-control:agent]';

const widgetOf = ({ integrations }: Actual) =>
  integrations.find(({ name, typeId }) => name !== '' && typeId.endsWith('interaction-widget'))
    ?.config ?? expect.fail();

const wants = (more: Partial<Choices>) => desiredBy(description, { ...choices, ...more });

/** The organization after the planned change of the widget's configuration, or unchanged if none was planned. */
function run(actual: Actual, more: Partial<Choices>): Actual {
  const step = planInstall(wants(more), actual).steps.find(
    ({ action, key }) => action === 'configureIntegration' && key === 'agent',
  );
  if (step?.action !== 'configureIntegration' || !step.config) return actual;
  const { config } = step;
  const { name, notes } = config;
  return {
    ...actual,
    integrations: change(actual.integrations, 'integration-agent', { name, notes, config }),
  };
}

const freshly = (more: Partial<Choices>): Actual => {
  const [widget, ...others] = installed().integrations;
  if (!widget?.config) return expect.fail();
  const config = { ...widget.config, notes: '', properties: {}, advanced: {} };
  const integrations = [{ ...widget, notes: '', config }, ...others];
  return run({ ...installed(), integrations }, more);
};

/** What someone enters in Admin, in place of what was there. */
const edited = (
  actual: Actual,
  i10n: Readonly<Record<string, unknown>>,
  notes?: string,
): Actual => {
  const config = widgetOf(actual);
  return {
    ...actual,
    integrations: change(actual.integrations, 'integration-agent', {
      notes: notes ?? config.notes,
      config: { ...config, notes: notes ?? config.notes, advanced: { ...config.advanced, i10n } },
    }),
  };
};

const tagsOf = (actual: Actual): string[] =>
  Object.keys(Object(widgetOf(actual).advanced['i10n'])).toSorted();

const stepsOf = (actual: Actual, more: Partial<Choices>) =>
  planInstall(wants(more), actual).steps.filter(({ key }) => key === 'agent');

describe('the names of the widget in other languages', () => {
  test('are recorded in the notes when they are written, so that the next run has nothing to change', () => {
    const actual = freshly({ languages: inAllParts(['de', 'fr']) });
    expect(tagsOf(actual)).toEqual(['de', 'fr']);
    expect(widgetOf(actual).notes).toContain(`${MARK} [recording-control:agent names: de, fr]`);
    expect(stepsOf(actual, { languages: inAllParts(['de', 'fr']) })).toEqual([]);
  });

  test('are removed with a language that is deselected, as the plan shows', () => {
    const actual = freshly({ languages: inAllParts(['de', 'fr']) });
    expect(stepsOf(actual, { languages: inAllParts(['fr']) })).toMatchObject([
      {
        action: 'configureIntegration',
        changes: [
          {
            field: 'i10n',
            from: { de: { name: 'Anrufaufzeichnung' }, fr: {} },
            to: { fr: {} },
          },
          { field: 'notes', to: expect.stringContaining('names: fr]') },
        ],
      },
    ]);
    const after = run(actual, { languages: inAllParts(['fr']) });
    expect(tagsOf(after)).toEqual(['fr']);
    expect(stepsOf(after, { languages: inAllParts(['fr']) })).toEqual([]);
    expect(stepsOf(after, { languages: {} })).not.toEqual([]);
  });

  test("are all removed with the last language, and the installer's mark stays", () => {
    const after = run(freshly({}), { languages: inAllParts([]) });
    expect(tagsOf(after)).toEqual([]);
    expect(widgetOf(after).notes).toContain(`${MARK} [recording-control:agent names:]`);
    expect(tagsOf(run(after, { languages: inAllParts(['ja']) }))).toEqual(['ja']);
  });

  test('are all removed if the widget gets a custom name, which they would hide', () => {
    const after = run(freshly({}), { names: { agent: 'REC' } });
    expect(widgetOf(after).name).toBe('REC');
    expect(tagsOf(after)).toEqual([]);
  });

  test('are replaced if a later version has different ones', () => {
    const actual = freshly({ languages: inAllParts(['de']) });
    const old = edited(actual, { de: { name: 'Aufnahme' } });
    expect(tagsOf(run(old, { languages: inAllParts([]) }))).toEqual([]);
    expect(widgetOf(run(old, { languages: inAllParts(['de']) })).advanced['i10n']).toEqual({
      de: { name: 'Anrufaufzeichnung' },
    });
  });
});

describe('what an administrator entered in Admin stays:', () => {
  const italian = { it: { name: 'Registrazione' } };

  test('a name in another language, whatever else is removed or changed', () => {
    const { i10n } = widgetOf(freshly({ languages: inAllParts(['de']) })).advanced;
    const actual = edited(freshly({ languages: inAllParts(['de']) }), {
      ...Object(i10n),
      ...italian,
    });
    expect(stepsOf(actual, { languages: inAllParts(['de']) })).toEqual([]);
    const after = run(actual, { languages: inAllParts([]), queueIds: ['q1'] });
    expect(widgetOf(after).advanced['i10n']).toEqual(italian);
    expect(tagsOf(run(after, { names: { agent: 'REC' } }))).toEqual(['it']);
  });

  test('a name that the installer would write as well, but did not', () => {
    const french = { fr: description.integrations[0]?.advanced.i10n['fr'] };
    const { i10n } = widgetOf(freshly({ languages: inAllParts(['de']) })).advanced;
    const actual = edited(freshly({ languages: inAllParts(['de']) }), {
      ...Object(i10n),
      ...french,
    });
    expect(widgetOf(run(actual, { languages: inAllParts([]) })).advanced['i10n']).toEqual(french);
  });

  test("another name in a language that is chosen later, which does not count as the installer's", () => {
    const { i10n } = widgetOf(freshly({ languages: inAllParts(['de']) })).advanced;
    const mine = { ...Object(i10n), fr: { name: 'Nos appels' } };
    const actual = edited(freshly({ languages: inAllParts(['de']) }), mine);
    expect(stepsOf(actual, { languages: inAllParts(['de', 'fr']) })).toEqual([]);
    const after = run(actual, { languages: inAllParts(['de', 'fr', 'ja']) });
    expect(widgetOf(after).advanced['i10n']).toMatchObject({ fr: { name: 'Nos appels' } });
    expect(widgetOf(after).notes).toContain('names: de, ja]');
  });

  test('other text in the notes, beside the mark', () => {
    const actual = freshly({ languages: inAllParts(['de', 'fr']) });
    const { advanced, notes } = widgetOf(actual);
    const noted = edited(actual, Object(advanced['i10n']), `Ask Kim. ${notes} Floor 2.`);
    const after = run(noted, { languages: inAllParts(['fr']) });
    expect(widgetOf(after).notes).toBe(
      `Ask Kim. ${notes.replace('names: de, fr]', 'names: fr]')} Floor 2.`,
    );
  });

  test('fields within a setting that the installer completes', () => {
    const [widget, ...others] = installed().integrations;
    if (!widget?.config) return expect.fail();
    const advanced = { ...widget.config.advanced, icon: { '48x48': 'https://example.com/48.png' } };
    const config = { ...widget.config, advanced };
    const after = run({ ...installed(), integrations: [{ ...widget, config }, ...others] }, {});
    expect(widgetOf(after).advanced['icon']).toEqual({
      '48x48': 'https://example.com/48.png',
      vector: 'https://recording.example.com/icon.svg',
    });
  });
});

describe("an integration whose notes do not list the installer's names", () => {
  test("created by Terraform: the default names count as the installer's, and are listed at the next change", () => {
    const after = run(installed(), { languages: inAllParts(['de']) });
    expect(tagsOf(after)).toEqual(['de']);
    expect(widgetOf(after).notes).toContain('[recording-control:agent names: de]');
  });

  test('created by hand: the default names are removed with their language, other names and the notes stay', () => {
    const { i10n } = widgetOf(installed()).advanced;
    const mine = { ...Object(i10n), de: { name: 'Mitschnitt' } };
    const after = run(edited(installed(), mine, 'Mine'), { languages: inAllParts(['fr']) });
    expect(widgetOf(after).advanced['i10n']).toEqual({
      de: { name: 'Mitschnitt' },
      fr: { name: 'Enregistrement des appels' },
    });
    expect(widgetOf(after).notes).toBe('Mine');
  });

  test.each([
    ['created by Terraform', undefined],
    ['created by hand', 'Mine'],
  ])(
    '%s: another name in a chosen language stays, and is not listed as the installer’s',
    (_, notes) => {
      const { i10n } = widgetOf(installed()).advanced;
      const mine = { ...Object(i10n), de: { name: 'Mitschnitt' } };
      const actual = edited(installed(), mine, notes);
      expect(stepsOf(actual, { languages: {} })).toEqual([]);
      const after = run(actual, { languages: inAllParts(['de', 'fr']) });
      expect(widgetOf(after).advanced['i10n']).toEqual({
        de: { name: 'Mitschnitt' },
        fr: { name: 'Enregistrement des appels' },
      });
      expect(widgetOf(after).notes).not.toMatch(/names:.*de/);
      expect(tagsOf(run(after, { languages: inAllParts([]) }))).toEqual(['de']);
    },
  );

  test('never configured: no name counts as the installer’s', () => {
    expect(stepsOf(nothing, { languages: inAllParts([]) })).toMatchObject([
      { action: 'createRole' },
      { action: 'grantRole' },
      { action: 'createClient' },
      { action: 'createIntegration' },
      { action: 'configureIntegration' },
      { action: 'enableIntegration' },
    ]);
  });
});

test.each([
  ['', ['de', 'fr'], '[recording-control:agent names: de, fr]'],
  ['Mine', [], 'Mine [recording-control:agent names:]'],
  [
    '[recording-control:agent names: de] Floor 2',
    ['ja'],
    '[recording-control:agent names: ja] Floor 2',
  ],
])('the names are recorded in the notes “%s” as %j', (notes, tags, noted) => {
  expect(withTags(notes, 'agent', tags)).toBe(noted);
});
