import type { ProblemText, RightText } from './problem-text.ts';

/** What is in the way. */
export function Problems({ problems }: { readonly problems: readonly ProblemText[] }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      {problems.map(({ text, rights }) => (
        <div key={text}>
          <p>{text}</p>
          {rights && (
            <ul class="list rights">
              {rights.map((right) => (
                <RightItem key={right.permission} {...right} />
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}

function RightItem({ path, why, permission }: RightText) {
  return (
    <li>
      <strong>{path}</strong> <code class="quiet">{permission}</code>
      {why && <p>{why}</p>}
    </li>
  );
}
