interface ListProps {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A list with a title; renders nothing if it is empty. */
export function List({ title, lines }: ListProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
