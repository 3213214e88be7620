import type { ProblemText, RightText, Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly problems: readonly ProblemText[];
  readonly onSignIn: () => void;
}

/** The problems that block the next step. */
export function Problems({ words, problems, onSignIn }: Props) {
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      {problems.map(({ text, rights, isSignedOut }) => (
        <div key={text}>
          <p>{text}</p>
          {rights && (
            <ul class="list rights">
              {rights.map((right) => (
                <RightItem key={right.permission} {...right} />
              ))}
            </ul>
          )}
          {isSignedOut && (
            <button type="button" class="button primary" onClick={onSignIn}>
              {words.messages.signIn}
            </button>
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
