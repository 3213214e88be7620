import { expect, test } from 'vitest';
import { formatDetails } from '../../src/i18n/format-difference.ts';
import { languages } from '../../src/i18n/load.ts';
import { loadInstallMessages } from '../../src/i18n/load-install.ts';
import { detailWords } from '../../src/install/check/findings.ts';

const details = Object.values(detailWords);
const id = 'integration.agent';

test('the command line has the phrases of a finding as its JSON has them', async () => {
  expect(formatDetails(await loadInstallMessages('en'), { id, details })).toEqual(details);
});

test.each(languages.filter((language) => !language.startsWith('en')))(
  'the phrases of a finding are translated (%s)',
  async (language) => {
    const words = formatDetails(await loadInstallMessages(language), { id, details });
    expect(words.filter((word) => details.some((detail) => detail === word))).toEqual([]);
  },
);
