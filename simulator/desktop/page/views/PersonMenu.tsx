import type { Person } from '../control/schema.ts';
import { Avatar } from './Avatar.tsx';

interface Props {
  readonly people: readonly Person[];
  readonly person: Person;
  readonly onSeat: (person: Person) => void;
}

const MENU = 'people';

/** Shows who is signed in, and lets another person sign in. */
export function PersonMenu({ people, person, onSeat }: Props) {
  return (
    <div class="person">
      <button type="button" class="person__button" popoverTarget={MENU}>
        <span class="person__who">
          <strong>{person.name}</strong>
          <span class="quiet">{person.title}</span>
        </span>
        <Avatar name={person.name} />
        <span class="visually-hidden">Change who is signed in</span>
      </button>
      <div id={MENU} popover="auto" class="person__menu">
        <p class="quiet">Signed in to Genesys Cloud</p>
        <ul>
          {people.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                class="person__choice"
                aria-current={each.id === person.id}
                popoverTarget={MENU}
                popoverTargetAction="hide"
                onClick={() => each.id !== person.id && onSeat(each)}
              >
                <Avatar name={each.name} />
                <span class="person__who">
                  <strong>{each.name}</strong>
                  <span class="quiet">{each.title}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
