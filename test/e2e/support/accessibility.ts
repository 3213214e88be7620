import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import * as v from 'valibot';

/** WCAG 2.2 AA, and what axe recommends beyond it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that depend on colors: another color scheme can break no others. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

const Results = v.object({
  violations: v.array(
    v.object({
      id: v.string(),
      help: v.string(),
      nodes: v.array(v.object({ html: v.string() })),
    }),
  ),
});

/**
 * What axe finds wrong with the widget of a call: one line for each rule and place. axe runs inside the frame, as if it
 * were a page: AxeBuilder starts from the desktop, silently skips a frame in which its script takes more than a second
 * to load, and does not require a frame to declare its language.
 */
export async function accessibilityProblems(
  page: Page,
  conversationId: string,
): Promise<readonly string[]> {
  const frame = page.locator(`iframe[data-conversation="${conversationId}"]`);
  const content = await (await frame.elementHandle())?.contentFrame();
  if (!content) throw new Error(`There is no widget of ${conversationId}.`);
  return problemsOfDocument(content);
}

/** What axe finds wrong with one document, or only with its colors. axe is loaded only once per document. */
export async function problemsOfDocument(
  frame: Frame,
  about: 'everything' | 'colors' = 'everything',
): Promise<readonly string[]> {
  const runOnly = about === 'colors' ? { type: 'rule', values: COLOR_RULES } : RULES;
  // Without axe in nested frames, it would wait for answers that never come.
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], iframes: false });
  // A single evaluation, because a test runs this a hundred times.
  const run = `(${String(endTransitions)})();
    'axe' in window
      ? axe.run(document, ${options}).then(({ violations }) => ({ violations }))
      : null;`;
  return problemsIn((await frame.evaluate(run)) ?? (await frame.evaluate(axe.source + run)));
}

/**
 * What axe finds wrong with a page without frames. Legacy mode runs everything in that page: otherwise AxeBuilder opens
 * a second page for the results of frames, which takes a second.
 */
export async function problemsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(endTransitions);
  const axeBuilder = new AxeBuilder({ page }).setLegacyMode().withTags(RULES);
  return problemsIn(
    await axeBuilder.options({ runOnly: RULES, resultTypes: ['violations'] }).analyze(),
  );
}

/** Ends transitions, in which a color has a contrast that is visible only briefly. Runs in the page. */
function endTransitions(): void {
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
}

function problemsIn(results: unknown): readonly string[] {
  return v
    .parse(Results, results)
    .violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html}`),
    );
}
