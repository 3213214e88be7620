import type { Page } from 'playwright-core';

/** A machine may have no Japanese font. The letters of one are as wide as they are high: how wide these are, in em. */
const samples = [
  { where: ':root:lang(ja)', weight: 400, text: '録音状態', em: 4 },
  {
    where: ':is([role=status], .button, .recorders):lang(ja)',
    weight: 600,
    text: '録音状態',
    em: 4,
  },
];

/** Spaces Japanese letters so that a text takes the same room on every machine. */
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
