import { type ESTree, parseSync, Visitor } from 'vite';
import type { ProjectFile } from '../architecture/gate.ts';

/** A small change to a source file, such as a careless edit could make. */
export interface Change {
  readonly path: string;
  /** Offset in the file, in characters. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const SWAPPED_OPERATORS: ReadonlyMap<string, string> = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['&&', '||'],
  ['||', '&&'],
  ['??', '||'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
]);

const SWAPPED_METHODS: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
]);

/** Conditions of these types are not inverted, because swapping their operator does the same. */
const SAYS_IT_ITSELF = new Set(['BinaryExpression', 'UnaryExpression', 'LogicalExpression']);

/** A smaller number counts something, so it is changed by one; a larger one measures something, so it is doubled. */
const LARGE = 100;

/** The compiler does not know that the condition is always true, so it does not report unreachable code. */
const RETURN_EARLY = ' if (globalThis) return;';

/** Every change that leaves the file syntactically valid; it may not type-check. */
export function changesIn({ path, text }: ProjectFile): readonly Change[] {
  const found: Change[] = [];
  const untouched: Range[] = [];
  const types: Range[] = [];
  const strings: (Range & { readonly value: string })[] = [];
  const leave = (range: Range): void => void untouched.push(range);
  const put = ({ start, end }: Range, replacement: string): void =>
    void found.push({ path, start, end, replacement });
  const textOf = ({ start, end }: Range): string => text.slice(start, end);

  function invert(condition: ESTree.Expression): void {
    if (!SAYS_IT_ITSELF.has(condition.type)) put(condition, `!(${textOf(condition)})`);
  }
  function swapOperator(node: ESTree.BinaryExpression | ESTree.LogicalExpression): void {
    const other = SWAPPED_OPERATORS.get(node.operator);
    if (other === undefined) return;
    const at = text.indexOf(node.operator, node.left.end);
    put({ start: at, end: at + node.operator.length }, other);
  }
  function returnEarly(body: ESTree.FunctionBody | ESTree.Expression | null): void {
    if (body?.type !== 'BlockStatement' || body.body.length === 0) return;
    put({ start: body.start + 1, end: body.start + 1 }, RETURN_EARLY);
  }

  new Visitor({
    ImportDeclaration: leave,
    ExportAllDeclaration: leave,
    ImportExpression: leave,
    TSLiteralType: (node) => void types.push(node),
    JSXAttribute: ({ value }) => value?.type === 'Literal' && leave(value),
    ExportNamedDeclaration: ({ source }) => source && leave(source),
    IfStatement(node) {
      invert(node.test);
      if (!node.alternate) put(node, ';');
    },
    ConditionalExpression: ({ test }) => invert(test),
    WhileStatement: ({ test }) => invert(test),
    BinaryExpression: swapOperator,
    LogicalExpression: swapOperator,
    UnaryExpression(node) {
      if (node.operator === '!') put(node, textOf(node.argument));
    },
    AwaitExpression: (node) => put(node, textOf(node.argument)),
    ExpressionStatement: (node) => put(node, ';'),
    FunctionDeclaration: ({ body }) => returnEarly(body),
    FunctionExpression: ({ body }) => returnEarly(body),
    ArrowFunctionExpression: ({ body }) => returnEarly(body),
    MemberExpression({ property }) {
      const other = property.type === 'Identifier' ? SWAPPED_METHODS.get(property.name) : undefined;
      if (other !== undefined) put(property, other);
    },
    Literal(node) {
      const { start, end, value } = node;
      if (typeof value === 'boolean') put(node, String(!value));
      if (typeof value === 'number') put(node, otherNumber(value));
      if (typeof value === 'string') strings.push({ start, end, value });
    },
  }).visit(parseSync(path, text).program);

  // A string is replaced with another one from the same file, so that some of the replacements type-check.
  const values = strings.filter((node) => !isIn(node, untouched));
  values.forEach((node, index) => {
    const others = [...values.slice(index + 1), ...values.slice(0, index)];
    const other = others.find(({ value }) => value !== node.value);
    if (other) put(node, textOf(other));
  });
  return found
    .filter((change) => !isIn(change, [...untouched, ...types]))
    .filter((change) => parseSync(path, changed(text, change)).errors.length === 0)
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
}

const isIn = (range: Range, others: readonly Range[]): boolean =>
  others.some(({ start, end }) => start <= range.start && range.end <= end);

const otherNumber = (value: number): string => String(value < LARGE ? value + 1 : value * 2);

/** The file's text with the change applied. */
export function changed(text: string, { start, end, replacement }: Change): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Where and what, in one line: `src/queue/url.ts:3  lost = [true → false]`. */
export function inWords(change: Change, text: string): string {
  const { path, start, end, replacement } = change;
  const line = text.slice(0, start).split('\n').length;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trimStart();
  const after = text.slice(end).split('\n', 1).join('').trimEnd();
  const compact = (part: string): string => part.replaceAll(/\s+/g, ' ');
  return `${path}:${line}  ${before}[${compact(text.slice(start, end))} → ${compact(replacement)}]${after}`;
}
