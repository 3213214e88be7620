/** A run of text in a message, and its formatting. */
export interface Stretch {
  readonly as: 'text' | 'strong' | 'em' | 'code' | 'br';
  readonly text: string;
}

const MARKS = /(\*\*[^*]+\*\*|__[^_]+__|\*[^*]+\*|_[^_]+_|`[^`]+`|\n)/;

/** Parses the Markdown that a toast needs: strong, emphasis, code and line breaks. Everything else is plain text. */
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
