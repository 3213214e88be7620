import { Avatar } from './Avatar.tsx';

interface Props {
  readonly agent: string;
  readonly failure: string | undefined;
}

/** Who works here, and whether the platform answers. */
export function TopBar({ agent, failure }: Props) {
  return (
    <header class="top-bar">
      <h1 class="top-bar__title">Agent desktop</h1>
      <span class="tag">Simulator</span>
      <a href="?app">Queue recordings</a>
      {failure && (
        <p class="top-bar__failure" role="alert">
          {failure}
        </p>
      )}
      <div class="top-bar__agent">
        <span class="top-bar__who">
          <strong>{agent}</strong>
          <span class="presence">On queue</span>
        </span>
        <Avatar name={agent} />
      </div>
    </header>
  );
}
