/** A stretch of a message, and how it is set. */
export interface Stretch {
  readonly as: 'text' | 'strong' | 'em' | 'code' | 'br';
  readonly text: string;
}

const MARKS = /(\*\*[^*]+\*\*|__[^_]+__|\*[^*]+\*|_[^_]+_|`[^`]+`|\n)/;

/** As much Markdown as a toast needs: strong, emphasized, code, and lines. Everything else is text. */
export const readMarkdown = (text: string): readonly Stretch[] =>
  text
    .split(MARKS)
    .filter((part) => part !== '')
    .map(stretchOf);

function stretchOf(part: string): Stretch {
  if (part === '\n') return { as: 'br', text: '' };
  if (!MARKS.test(part)) return { as: 'text', text: part };
  if (/^(\*\*|__)/.test(part)) return { as: 'strong', text: part.slice(2, -2) };
  return { as: part.startsWith('`') ? 'code' : 'em', text: part.slice(1, -1) };
}
