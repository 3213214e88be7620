import type { Frame, Page } from 'playwright-core';
import * as v from 'valibot';

const Text = v.optional(v.object({ value: v.fallback(v.string(), '') }), { value: '' });

const Node = v.object({
  nodeId: v.string(),
  ignored: v.boolean(),
  role: Text,
  name: Text,
  description: Text,
  childIds: v.optional(v.array(v.string()), []),
  properties: v.optional(
    v.array(v.object({ name: v.string(), value: v.object({ value: v.optional(v.unknown()) }) })),
    [],
  ),
});

type Node = v.InferOutput<typeof Node>;

const Answer = v.object({ nodes: v.array(Node) });

/** The roles that are reported. Other elements only contain text. */
const ROLES = new Set(
  'main heading status alert button checkbox group dialog list listitem time'.split(' '),
);

/** Their text is their name, and would be reported twice. */
const NAMED_BY_TEXT = new Set(['button', 'heading']);

/** The name of each state that is reported; empty if its value is not worth reporting. */
const STATES: Readonly<Record<string, (value: unknown) => string>> = {
  disabled: () => 'off',
  expanded: (value) => (value === true ? 'open' : 'closed'),
  pressed: (value) => (value === 'true' ? 'pressed' : ''),
  checked: (value) => (value === 'true' ? 'checked' : value === 'mixed' ? 'half checked' : ''),
  live: (value) => String(value),
};

const TIME = /\d+(:\d\d)+(\s[AP]M)?/g;

/**
 * The accessibility tree as assistive technology sees it, one line for each element and text, in document order: role,
 * name, states, description. Every time is replaced with 0:00.
 */
export async function readTree(content: Page | Frame): Promise<readonly string[]> {
  const page = 'page' in content ? content.page() : content;
  const session = await page.context().newCDPSession(content);
  const { nodes } = v.parse(Answer, await session.send('Accessibility.getFullAXTree'));
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  function linesOf(node: Node, indent: string): readonly string[] {
    const line = lineOf(node);
    const children = node.childIds.flatMap((id) => byId.get(id) ?? []);
    if (line === null) return children.flatMap((child) => linesOf(child, indent));
    if (NAMED_BY_TEXT.has(node.role.value)) return [indent + line];
    return [indent + line, ...children.flatMap((child) => linesOf(child, `${indent}  `))];
  }

  const [root] = nodes;
  return root ? linesOf(root, '').map((line) => line.replaceAll(TIME, '0:00')) : [];
}

function lineOf({ ignored, role, name, description, properties }: Node): string | null {
  if (ignored) return null;
  if (role.value === 'StaticText') return name.value;
  const states = properties
    .map((property) => STATES[property.name]?.(property.value.value) ?? '')
    .filter((state) => state !== '');
  if (!ROLES.has(role.value) && !states.includes('polite')) return null;
  const parts = [
    role.value === 'generic' ? 'region' : role.value,
    name.value && ` “${name.value}”`,
    states.length > 0 && ` (${states.join(', ')})`,
    description.value && `: ${description.value}`,
  ];
  return parts.filter((part) => part !== false).join('');
}
