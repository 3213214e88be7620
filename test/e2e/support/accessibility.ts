import { source } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import * as v from 'valibot';

const Result = v.object({
  violations: v.array(
    v.object({
      id: v.string(),
      help: v.string(),
      nodes: v.array(v.object({ html: v.string() })),
    }),
  ),
});

/** WCAG 2.2 AA, and what axe recommends beyond it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the widget of a call: one line for each rule and place. */
export async function accessibilityProblems(
  page: Page,
  conversationId: string,
): Promise<readonly string[]> {
  const frame = page.locator(`iframe[data-conversation="${conversationId}"]`);
  const content = await (await frame.elementHandle())?.contentFrame();
  if (!content) throw new Error(`There is no widget of ${conversationId}.`);
  return problemsOf(content);
}

/** What axe finds wrong with a document. */
export async function problemsOf(content: Page | Frame): Promise<readonly string[]> {
  const isThere = await content.evaluate(() => 'axe' in window);
  if (!isThere) await content.evaluate(source);
  const result: unknown = await content.evaluate(
    `axe.run(document, ${JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] })})`,
  );
  return v
    .parse(Result, result)
    .violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html}`),
    );
}
