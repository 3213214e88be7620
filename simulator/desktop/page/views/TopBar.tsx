import type { Person } from '../control/schema.ts';
import { PersonMenu } from './PersonMenu.tsx';

export type PageName = 'interactions' | 'queue' | 'admin';

interface Props {
  readonly page: PageName;
  readonly people: readonly Person[];
  /** `undefined` until the platform has answered. */
  readonly person: Person | undefined;
  readonly failure: string | undefined;
  readonly onSeat: (person: Person) => void;
}

/** The page links, the signed-in person, and an alert if the platform does not answer. */
export function TopBar({ page, people, person, failure, onSeat }: Props) {
  const links = [
    ['interactions', 'Interactions', '?'],
    ['queue', 'Queue recordings', '?app=queue'],
    ['admin', 'Admin', '?app=admin'],
  ] as const;
  return (
    <header class="top-bar">
      <h1 class="top-bar__title">
        Agent desktop <span class="tag">Simulator</span>
      </h1>
      <nav class="top-bar__pages" aria-label="Pages">
        {links.map(([name, label, href]) => (
          <a key={name} href={href} aria-current={name === page ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {person && <PersonMenu {...{ people, person, onSeat }} />}
      {failure && (
        <p class="top-bar__failure" role="alert">
          {failure}
        </p>
      )}
    </header>
  );
}
