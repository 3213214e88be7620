import type { ProblemText } from './problem-text.ts';

/** What is in the way. */
export function Problems({ problems }: { readonly problems: readonly ProblemText[] }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      {problems.map(({ text, items }) => (
        <div key={text}>
          <p>{text}</p>
          {items && (
            <ul class="list">
              {items.map((item) => (
                <li key={item}>
                  <code>{item}</code>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
