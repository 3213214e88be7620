import type { ComponentChildren } from 'preact';

interface Props {
  readonly text: string;
  /** What to do about it. */
  readonly children?: ComponentChildren;
}

/** In place of a table without calls. */
export const EmptyState = ({ text, children }: Props) => (
  <div class="empty">
    <p aria-live="polite">{text}</p>
    {children}
  </div>
);
