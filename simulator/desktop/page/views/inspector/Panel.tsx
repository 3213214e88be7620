import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One titled box of the inspector. */
export function Panel({ title, children }: Props) {
  return (
    <section class="card panel" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
