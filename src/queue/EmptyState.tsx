import type { ComponentChildren } from 'preact';

interface Props {
  readonly text: string;
  /** Actions to offer. */
  readonly children?: ComponentChildren;
}

/** Shown instead of a table without calls. */
export const EmptyState = ({ text, children }: Props) => (
  <div class="empty">
    <p aria-live="polite">{text}</p>
    {children}
  </div>
);
