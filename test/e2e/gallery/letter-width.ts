import type { Page } from 'playwright-core';

/** Each machine has other fonts. How wide these texts are in Noto Sans, the widest that the panel names, in em. */
const samples = [
  { where: ':root', weight: 400, text: 'The quick brown fox jumps over the lazy dog', em: 20.93 },
  { where: '[role=status]', weight: 600, text: 'Pausing… still recording', em: 11.96 },
  // A machine may have none of the letters of this language. Those that it has are as wide as they are high.
  { where: ':root:lang(ja)', weight: 400, text: '録音状態', em: 4 },
  {
    where: ':is([role=status], .button, .recorders):lang(ja)',
    weight: 600,
    text: '録音状態',
    em: 4,
  },
];

/** Spaces the letters so that a text takes the same room on every machine. */
export async function evenOutFonts(page: Page): Promise<void> {
  const content = await page.evaluate((all) => {
    const probe = document.createElement('span');
    document.body.append(probe);
    const rules = all.map(({ where, weight, text, em }) => {
      probe.textContent = text;
      probe.style.cssText = `position: absolute; white-space: pre; font: ${weight} 100px var(--font)`;
      const missing = em - probe.getBoundingClientRect().width / 100;
      return `${where} { letter-spacing: ${missing / text.length}em }`;
    });
    probe.remove();
    return rules.join('\n');
  }, samples);
  await page.addStyleTag({ content });
}
